/// How much of a hostile document the reader takes before it refuses it.
///
/// A message about a limit names the limit and its value. Values beyond what the reader can hold are lowered to that.
public struct JSONLimits: Sendable, Hashable {
    /// The most bytes of a document that is held in memory; at most 512 MB.
    public var documentBytes: Int { didSet { documentBytes = min(documentBytes, Self.largestDocument) } }
    /// The most arrays and objects inside one another; at most 10 000.
    public var depth: Int { didSet { depth = min(depth, Self.largestDepth) } }
    /// The most digits of a number, those of its power of ten included.
    public var numberDigits: Int
    /// The most bytes of a string or of a name, as written.
    public var stringBytes: Int
    /// The most mistakes that are reported before the reader gives up.
    public var findings: Int

    static let largestDocument = 0x1FFF_FFFF
    static let largestDepth = 10_000

    /// Makes limits; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - documentBytes: The most bytes of a document.
    ///   - depth: The most arrays and objects inside one another.
    ///   - numberDigits: The most digits of a number.
    ///   - stringBytes: The most bytes of a string as written.
    ///   - findings: The most mistakes that are reported.
    public init(
        documentBytes: Int = 64 << 20,
        depth: Int = 256,
        numberDigits: Int = 1_000,
        stringBytes: Int = 8 << 20,
        findings: Int = 100
    ) {
        self.documentBytes = min(documentBytes, Self.largestDocument)
        self.depth = min(depth, Self.largestDepth)
        self.numberDigits = numberDigits
        self.stringBytes = stringBytes
        self.findings = findings
    }

    /// The usual limits: 64 MB, 256 levels, 1 000 digits, 8 MB of text.
    public static let standard = JSONLimits()
}
