/// A place for elements or attributes that the schema does not name: `xs:any` and `xs:anyAttribute`.
public struct Wildcard: Sendable, Hashable {
    /// What is done with what stands there.
    public enum ProcessContents: String, Sendable, Hashable {
        /// It must be declared and valid.
        case strict
        /// It is checked where it is declared.
        case lax
        /// It is not looked at.
        case skip
    }

    /// Which namespaces are allowed.
    public let namespaces: NamespaceConstraint
    /// What is done with what stands there.
    public let processContents: ProcessContents

    /// Makes a wildcard.
    public init(namespaces: NamespaceConstraint, processContents: ProcessContents) {
        self.namespaces = namespaces
        self.processContents = processContents
    }

    /// Whether a name may stand here.
    ///
    /// - Parameter name: The name of an element or attribute.
    /// - Returns: True when its namespace is allowed.
    public func allows(_ name: XMLName) -> Bool { namespaces.allows(name.namespace) }
}
