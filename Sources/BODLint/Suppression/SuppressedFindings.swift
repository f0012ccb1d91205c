public import BODDiagnostics

/// How many findings were left out because someone said so, and by which entries of a configuration.
public struct SuppressedFindings: Sendable, Hashable {
    /// How many findings were left out.
    public private(set) var count = 0
    /// Which entries of `suppress` left some out.
    public private(set) var used: Set<SourceLocation> = []

    /// Nothing left out.
    public init() {}

    /// Counts a finding that some entries of a configuration leave out, or none of them.
    mutating func add(by entries: [SourceLocation]) {
        count += 1
        used.formUnion(entries)
    }

    /// Adds what was left out elsewhere.
    ///
    /// - Parameter other: What was left out there.
    public mutating func add(_ other: SuppressedFindings) {
        count += other.count
        used.formUnion(other.used)
    }
}
