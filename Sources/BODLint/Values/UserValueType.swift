/// The types that a value of a user area can have, as Infor names them.
enum UserValueType: String, CaseIterable {
    case string = "StringType"
    case number = "NumericType"
    case integer = "IntegerNumericType"
    case dateTime = "DateTimeType"
    case indicator = "IndicatorType"

    /// Whether a text is a value of the type.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .string: true
        case .number: DecimalNumber.isDecimal(text)
        case .integer: DecimalNumber.isDecimal(text) && !text.contains(".")
        case .dateTime: DateTimeText(text) != nil
        case .indicator: ["true", "false", "1", "0"].contains(text)
        }
    }

    /// What a value of the type is, in words.
    var words: String {
        switch self {
        case .string: "a text"
        case .number: "a number"
        case .integer: "a whole number"
        case .dateTime: "a date or time"
        case .indicator: "true or false"
        }
    }
}
