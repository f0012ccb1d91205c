/// The binding of a prefix to a namespace on an element that is being made.
public struct NamespaceDeclaration: Sendable, Hashable {
    /// The prefix; empty for the default namespace.
    public var prefix: String
    /// The namespace; empty takes the default namespace back.
    public var namespace: String

    /// Makes a declaration.
    ///
    /// - Parameters:
    ///   - prefix: The prefix; empty for the default namespace.
    ///   - namespace: The namespace; empty takes the default namespace back.
    public init(prefix: String = "", namespace: String) {
        self.prefix = prefix
        self.namespace = namespace
    }
}
