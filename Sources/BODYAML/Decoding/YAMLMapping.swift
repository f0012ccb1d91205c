public import BODDiagnostics

/// A mapping whose keys were checked.
public struct YAMLMapping: Sendable, Hashable {
    /// The entries with known keys, in the order of the file.
    public let entries: [YAMLEntry]
    /// Where the mapping begins.
    public let range: SourceRange

    init(_ entries: [YAMLEntry], range: SourceRange) {
        self.entries = entries
        self.range = range
    }

    /// The value of a key, or nil when the key does not occur.
    ///
    /// - Parameter key: The key.
    public subscript(key: String) -> YAMLNode? {
        entries.first { $0.key == key }?.value
    }

    /// Where a key stands, or nil when it does not occur.
    ///
    /// - Parameter key: The key.
    /// - Returns: The range of the key.
    public func range(of key: String) -> SourceRange? {
        entries.first { $0.key == key }?.keyRange
    }
}
