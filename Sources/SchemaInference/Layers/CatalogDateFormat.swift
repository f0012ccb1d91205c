/// The forms of dates that the Data Catalog knows beside those of JSON Schema (`x-dateTimeFormat`), spelled exactly so.
enum CatalogDateFormat: String, Hashable, CaseIterable {
    /// `6/18/2020 9:41:56 AM`.
    case monthDayYearTime = "M/d/yyyy h:mm:ss a"
    /// The same with fractions of a second.
    case monthDayYearFraction = "M/d/yyyy h:mm:ss.S a"
    /// `6/18/2020`.
    case monthDayYear = "M/d/yyyy"
    /// `18-Jun-2020 09:41:56`.
    case dayMonthName = "dd-MMM-yyyy HH:mm:ss"
    /// `20200618`, a whole number.
    case compact = "yyyyMMdd"
    /// Milliseconds since 1970, a whole number.
    case epochMilliseconds = "epoch-millis"

    /// The type of JSON Schema that goes with it.
    var type: String {
        switch self {
        case .compact, .epochMilliseconds: "integer"
        default: "string"
        }
    }

    /// The format that all values have, if one does.
    ///
    /// Whole numbers are only dates where the name says so: most numbers of eight digits are not.
    ///
    /// - Parameters:
    ///   - evidence: What was seen of the values.
    ///   - name: The name of the member or column.
    /// - Returns: The format.
    static func of(_ evidence: ValueEvidence, named name: ExpandedName) -> CatalogDateFormat? {
        guard evidence.filled > 0, evidence.padded == 0 else { return nil }
        return allCases.first { format in
            evidence.dateForms[format] == evidence.filled && (format.type == "string" || FieldVocabulary.isDate(name))
        }
    }

    /// The format of one value.
    ///
    /// - Parameter value: The value without white space around it.
    /// - Returns: The format; nil when it has none of them.
    static func recognise(_ value: ArraySlice<UInt8>) -> CatalogDateFormat? {
        guard let first = value.first, NumberForm.isDigit(first), value.count <= 32 else { return nil }
        var fields = FieldReader(value)
        if value.allSatisfy(NumberForm.isDigit) { return number(value) }
        if value.count > 2, value[value.startIndex + 2] == 0x2D { return monthName(&fields) }
        return monthFirst(&fields)
    }

    private static func number(_ value: ArraySlice<UInt8>) -> CatalogDateFormat? {
        // 2001-09-09 to 2286-11-20: thirteen digits.
        if value.count == 13 { return value.first == 0x30 ? nil : .epochMilliseconds }
        guard value.count == 8 else { return nil }
        var fields = FieldReader(value)
        guard let year = fields.number(4), let month = fields.number(2), let day = fields.number(2) else { return nil }
        guard (1900...2100).contains(year) else { return nil }
        return TimeForm.isDay(day, month: month, year: year) ? .compact : nil
    }

    private static func monthName(_ fields: inout FieldReader) -> CatalogDateFormat? {
        guard let day = fields.number(2), fields.take(0x2D), let month = monthNumber(&fields), fields.take(0x2D) else {
            return nil
        }
        guard let year = fields.number(4), TimeForm.isDay(day, month: month, year: year), fields.take(0x20) else {
            return nil
        }
        return clock(&fields, hours: 0...23) && fields.isAtEnd ? .dayMonthName : nil
    }

    private static func monthNumber(_ fields: inout FieldReader) -> Int? {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return names.firstIndex { fields.take($0.utf8) }.map { $0 + 1 }
    }

    private static func monthFirst(_ fields: inout FieldReader) -> CatalogDateFormat? {
        guard let month = short(&fields), fields.take(0x2F), let day = short(&fields), fields.take(0x2F) else {
            return nil
        }
        guard let year = fields.number(4), TimeForm.isDay(day, month: month, year: year) else { return nil }
        if fields.isAtEnd { return .monthDayYear }
        guard fields.take(0x20), let hour = short(&fields), (1...12).contains(hour), fields.take(0x3A) else {
            return nil
        }
        guard let minute = fields.number(2), minute < 60, fields.take(0x3A) else { return nil }
        guard let second = fields.number(2), second < 60 else { return nil }
        let hasFraction = fields.take(0x2E)
        if hasFraction, !(1...9).contains(fields.skipDigits()) { return nil }
        guard fields.take(0x20), fields.take("AM".utf8) || fields.take("PM".utf8), fields.isAtEnd else { return nil }
        return hasFraction ? .monthDayYearFraction : .monthDayYearTime
    }

    private static func clock(_ fields: inout FieldReader, hours: ClosedRange<Int>) -> Bool {
        guard let hour = fields.number(2), hours.contains(hour), fields.take(0x3A) else { return false }
        guard let minute = fields.number(2), minute < 60, fields.take(0x3A) else { return false }
        guard let second = fields.number(2) else { return false }
        return second < 60
    }

    /// A number of one or two digits that does not begin with zero.
    private static func short(_ fields: inout FieldReader) -> Int? {
        guard !fields.begins(with: 0x30) else { return nil }
        return fields.number(2) ?? fields.number(1)
    }
}
