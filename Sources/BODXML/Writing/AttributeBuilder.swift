/// An attribute of an element that is being made.
public struct AttributeBuilder: Sendable, Hashable {
    /// The name; one in a namespace needs a prefix.
    public var name: XMLName
    /// The value as a reader of the document shall see it; the writer escapes it.
    public var value: String

    /// Makes an attribute.
    ///
    /// - Parameters:
    ///   - name: The name; one in a namespace needs a prefix.
    ///   - value: The value, not escaped.
    public init(_ name: XMLName, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Makes an attribute in no namespace, as nearly all are.
    ///
    /// - Parameters:
    ///   - local: The name.
    ///   - value: The value, not escaped.
    public init(_ local: String, _ value: String) {
        self.init(XMLName(local), value)
    }
}
