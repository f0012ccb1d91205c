/// What restricts the values of a simple type, its own facets joined with those of its bases.
///
/// Bounds are kept as written: the value spaces of dates and numbers are not interpreted here.
public struct Facets: Sendable, Hashable {
    /// What becomes of white space before a value is read.
    public enum WhiteSpace: String, Sendable, Hashable {
        /// It stays.
        case preserve
        /// Tabs and line breaks become blanks.
        case replace
        /// Blanks at the ends go, and those in a row become one.
        case collapse
    }

    /// The allowed values in the order of the schema; nil when any value is allowed.
    public var enumeration: [String]?
    /// The patterns: a value has to match one of each group; a group stands for one step of derivation.
    public var patterns: [[String]] = []
    /// The exact length: characters of a text, bytes of binary data, items of a list.
    public var length: Int?
    /// The least length.
    public var minLength: Int?
    /// The greatest length.
    public var maxLength: Int?
    /// The least value.
    public var minInclusive: String?
    /// The greatest value.
    public var maxInclusive: String?
    /// The bound that values are above.
    public var minExclusive: String?
    /// The bound that values are below.
    public var maxExclusive: String?
    /// The most digits of a number.
    public var totalDigits: Int?
    /// The most digits after the point.
    public var fractionDigits: Int?
    /// What becomes of white space.
    public var whiteSpace: WhiteSpace?

    /// Makes a set without any facet.
    public init() {}
}
