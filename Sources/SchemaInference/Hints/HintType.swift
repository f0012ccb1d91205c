/// The types that a hint can give to values.
enum HintType: String, Sendable, Hashable, CaseIterable {
    case string, boolean, integer, decimal, date, time, dateTime, duration

    /// The type of values.
    var valueType: ValueType {
        switch self {
        case .string: .string
        case .boolean: .boolean
        case .integer: .integer
        case .decimal: .decimal(fractionDigits: nil)
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .duration: .duration
        }
    }

    /// The classes of text that are of the type.
    var classes: Set<LexicalClass> {
        switch self {
        case .string: Set(LexicalClass.allCases)
        case .boolean: [.boolean, .bit]
        case .integer: [.bit, .integer, .leadingZero, .plusSign, .longNumber]
        case .decimal: [.bit, .integer, .decimal, .leadingZero, .plusSign, .longNumber]
        case .date: [.date]
        case .time: [.time]
        case .dateTime: [.dateTime]
        case .duration: [.duration]
        }
    }
}
