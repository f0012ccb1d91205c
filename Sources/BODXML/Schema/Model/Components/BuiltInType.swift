/// The types that XML Schema itself defines (XML Schema part 2, section 3), without `anyType`, which is complex.
public enum BuiltInType: String, Sendable, Hashable, CaseIterable {
    /// The base of all simple types.
    case anySimpleType
    /// A text.
    case string
    /// A text without tabs and line breaks.
    case normalizedString
    /// A text without blanks at its ends or in a row.
    case token
    /// A language code such as `en-US`.
    case language
    /// A word of name characters.
    case nmtoken = "NMTOKEN"
    /// Words of name characters.
    case nmtokens = "NMTOKENS"
    /// A name as XML has it.
    case name = "Name"
    /// A name without a colon.
    case ncName = "NCName"
    /// An identifier that no other element of the document has.
    case id = "ID"
    /// The identifier of another element.
    case idref = "IDREF"
    /// The identifiers of other elements.
    case idrefs = "IDREFS"
    /// The name of an unparsed entity.
    case entity = "ENTITY"
    /// The names of unparsed entities.
    case entities = "ENTITIES"
    /// `true` or `false`, `1` or `0`.
    case boolean
    /// A decimal number.
    case decimal
    /// A whole number.
    case integer
    /// A whole number of 0 or less.
    case nonPositiveInteger
    /// A whole number below 0.
    case negativeInteger
    /// A whole number of 64 bits.
    case long
    /// A whole number of 32 bits.
    case int
    /// A whole number of 16 bits.
    case short
    /// A whole number of 8 bits.
    case byte
    /// A whole number of 0 or more.
    case nonNegativeInteger
    /// A whole number of 64 bits without a sign.
    case unsignedLong
    /// A whole number of 32 bits without a sign.
    case unsignedInt
    /// A whole number of 16 bits without a sign.
    case unsignedShort
    /// A whole number of 8 bits without a sign.
    case unsignedByte
    /// A whole number above 0.
    case positiveInteger
    /// A binary floating-point number of 32 bits.
    case float
    /// A binary floating-point number of 64 bits.
    case double
    /// A length of time such as `P3D`.
    case duration
    /// A date and time.
    case dateTime
    /// A time of day.
    case time
    /// A date.
    case date
    /// A year and month.
    case gYearMonth
    /// A year.
    case gYear
    /// A month and day.
    case gMonthDay
    /// A day of the month.
    case gDay
    /// A month.
    case gMonth
    /// Bytes as hexadecimal digits.
    case hexBinary
    /// Bytes in Base64.
    case base64Binary
    /// A URI.
    case anyURI
    /// A name with a namespace prefix.
    case qName = "QName"
    /// The name of a notation.
    case notation = "NOTATION"

    /// The type that this one restricts; nil for `anySimpleType`.
    public var base: BuiltInType? { Self.bases[self] ?? (self == .anySimpleType ? nil : .anySimpleType) }

    /// The item type of the three built-in list types.
    var listItem: BuiltInType? {
        switch self {
        case .nmtokens: .nmtoken
        case .idrefs: .idref
        case .entities: .entity
        default: nil
        }
    }

    private static let bases: [BuiltInType: BuiltInType] = [
        .normalizedString: .string, .token: .normalizedString, .language: .token, .nmtoken: .token, .name: .token,
        .ncName: .name, .id: .ncName, .idref: .ncName, .entity: .ncName,
        .integer: .decimal, .nonPositiveInteger: .integer, .negativeInteger: .nonPositiveInteger,
        .long: .integer, .int: .long, .short: .int, .byte: .short,
        .nonNegativeInteger: .integer, .positiveInteger: .nonNegativeInteger, .unsignedLong: .nonNegativeInteger,
        .unsignedInt: .unsignedLong, .unsignedShort: .unsignedInt, .unsignedByte: .unsignedShort,
    ]
}
