public import BODDiagnostics

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable, Hashable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keyRange: SourceRange
    /// The value.
    public let value: YAMLNode

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - keyRange: Where the key stands.
    ///   - value: The value.
    public init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
