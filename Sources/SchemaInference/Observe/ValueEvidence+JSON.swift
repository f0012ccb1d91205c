import BODJSON

extension ValueEvidence {
    /// Records a JSON string.
    ///
    /// Most strings begin with a letter that no number, date or other form begins with; what they are is seen without reading them.
    mutating func observe(string index: Int, _ records: JSONRecords, _ options: ObservationOptions) {
        let written = records.content(of: index)
        if !options.keepsValues, !records.hasEscapes(index), !written.isEmpty,
            LexicalForm.isText(first: records.bytes[written.lowerBound], last: records.bytes[written.upperBound - 1])
        {
            observe(.text, length: written.count)
        } else {
            observe(records.utf8(at: index), options)
        }
    }

    /// Records a JSON number; its value counts, not how it is written: `1.0` and `1e2` are whole numbers.
    mutating func observe(number index: Int, _ records: JSONRecords, _ options: ObservationOptions) {
        let number = WrittenNumber(records.bytes, at: records.start(of: index))
        if !options.keepsValues, number.isPlain, !number.mayBeDate {
            let isWhole = number.fractionDigits == 0
            observe(isWhole ? .integer : .decimal, length: number.count, fractionDigits: number.fractionDigits)
            return
        }
        let written = records.bytes[number.start..<number.start + number.count]
        let value = ExactDecimal(number: written)
        record(LexicalForm(value.isInteger ? .integer : .decimal, fractionDigits: value.fractionDigits))
        count(dateForm: CatalogDateFormat.recognise(written))
        longest = max(longest, written.count)
        keep(written, options)
    }

    /// Records a value of which nothing else matters and that is not kept.
    private mutating func observe(_ lexicalClass: LexicalClass, length: Int, fractionDigits: Int = 0) {
        counts[lexicalClass.rawValue] += 1
        longest = max(longest, length)
        self.fractionDigits = max(self.fractionDigits, fractionDigits)
        if !distinct.isOverfull { distinct.overflow() }
    }
}

/// How a number of JSON is written.
private struct WrittenNumber {
    let start: Int
    let count: Int
    /// The digits after the point.
    let fractionDigits: Int
    /// Whether its form shows its value: there is no exponent, and the last digit after a point is not zero.
    let isPlain: Bool

    init(_ bytes: [UInt8], at start: Int) {
        self.start = start
        var index = start
        if bytes[index] == 0x2D { index += 1 }
        while index < bytes.count, NumberForm.isDigit(bytes[index]) { index += 1 }
        var fraction = 0
        if index < bytes.count, bytes[index] == 0x2E {
            let point = index
            index += 1
            while index < bytes.count, NumberForm.isDigit(bytes[index]) { index += 1 }
            fraction = index - point - 1
        }
        let endsInZero = fraction > 0 && bytes[index - 1] == 0x30
        let plainEnd = index
        while index < bytes.count, Self.isOfExponent(bytes[index]) { index += 1 }
        isPlain = index == plainEnd && !endsInZero
        fractionDigits = fraction
        count = index - start
    }

    /// The whole numbers that can be dates have 8 or 13 digits.
    var mayBeDate: Bool { fractionDigits == 0 && (count == 8 || count == 13) }

    private static func isOfExponent(_ byte: UInt8) -> Bool {
        NumberForm.isDigit(byte) || byte == 0x65 || byte == 0x45 || byte == 0x2B || byte == 0x2D
    }
}

extension LexicalForm {
    /// Whether a value is text by its first and last byte alone: no other form begins so, and no white space is around it.
    fileprivate static func isText(first: UInt8, last: UInt8) -> Bool {
        switch first {
        case 0x30...0x39, 0x2B, 0x2D, 0x50, 0x74, 0x66: false
        case 0x20, 0x0A, 0x0D, 0x09: false
        default: last != 0x20 && last != 0x0A && last != 0x0D && last != 0x09
        }
    }
}
