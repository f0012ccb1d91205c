/// What was seen of the values of one place.
public struct ValueEvidence: Sendable, Hashable {
    /// How many values were of each lexical class, in the order of `LexicalClass`.
    var counts = [Int](repeating: 0, count: LexicalClass.allCases.count)
    /// How many values are dates in each of the Data Catalog's own forms.
    var dateForms: [CatalogDateFormat: Int] = [:]
    /// How many dates and times name a time zone.
    public internal(set) var zoned = 0
    /// How many values have white space at an end.
    public internal(set) var padded = 0
    /// The most digits after a decimal point.
    public internal(set) var fractionDigits = 0
    /// The length in bytes of the longest value.
    public internal(set) var longest = 0
    /// The different values, as long as they are few; empty unless values are to be kept.
    public internal(set) var distinct = DistinctValues()
    /// The first values in the order of their bytes; empty unless values are to be kept.
    public internal(set) var examples: [ExactText] = []

    /// The evidence of no value.
    public init() {}

    /// How many values were of a class.
    ///
    /// - Parameter lexicalClass: The class.
    /// - Returns: The count.
    public func count(of lexicalClass: LexicalClass) -> Int { counts[lexicalClass.rawValue] }

    /// How many values were of one of several classes.
    package func count(of classes: LexicalClass...) -> Int { classes.reduce(0) { $0 + count(of: $1) } }

    /// How many values there were.
    public var total: Int { counts.reduce(0, +) }

    /// How many values there were that are not blank.
    public var filled: Int { total - count(of: .blank) }

    /// Leaves out the values that are blank, where a blank stands for no value.
    mutating func forgetBlanks() { counts[LexicalClass.blank.rawValue] = 0 }

    static let exampleCount = 3
}
