/// How much of a hostile YAML file the reader takes before it refuses it.
public struct YAMLLimits: Sendable, Hashable {
    /// The most bytes of a file.
    public var documentBytes: Int
    /// The most lists and mappings inside one another; at most 100.
    public var depth: Int { didSet { depth = min(depth, Self.largestDepth) } }
    /// The most mistakes that are reported.
    public var findings: Int

    /// What reads the file goes down by recursion, so that a deeper one could end the program.
    static let largestDepth = 100

    /// Makes limits; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - documentBytes: The most bytes of a file.
    ///   - depth: The most lists and mappings inside one another.
    ///   - findings: The most mistakes that are reported.
    public init(documentBytes: Int = 1 << 20, depth: Int = 64, findings: Int = 100) {
        self.documentBytes = documentBytes
        self.depth = min(depth, Self.largestDepth)
        self.findings = findings
    }

    /// The usual limits: 1 MB, 64 levels.
    public static let standard = YAMLLimits()
}
