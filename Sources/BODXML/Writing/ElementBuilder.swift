/// An element that is being made: a value, to be put together in any order and then written.
///
/// Namespaces are those of the names: the writer declares what is not yet in scope, so declarations are only needed to choose
/// where one stands, or for prefixes that occur in values.
///
/// ```swift
/// var quantity = ElementBuilder("Quantity", namespace: infor, text: "2.50")
/// quantity.setAttribute("unitCode", "EA")
/// ```
public struct ElementBuilder: Sendable, Hashable {
    /// The name with its namespace and prefix.
    public var name: XMLName
    /// Namespace declarations to write here; one that is in scope already is left out.
    public var namespaceDeclarations: [NamespaceDeclaration]
    /// The attributes in the order in which they are written.
    public var attributes: [AttributeBuilder]
    /// What is inside, in order.
    public var children: [XMLFragment]

    /// Makes an element.
    ///
    /// - Parameters:
    ///   - name: The name with its namespace and prefix.
    ///   - namespaceDeclarations: Namespace declarations to write here.
    ///   - attributes: The attributes in order.
    ///   - children: What is inside.
    public init(
        _ name: XMLName,
        namespaceDeclarations: [NamespaceDeclaration] = [],
        attributes: [AttributeBuilder] = [],
        children: [XMLFragment] = []
    ) {
        self.name = name
        self.namespaceDeclarations = namespaceDeclarations
        self.attributes = attributes
        self.children = children
    }

    /// Makes an element without a prefix.
    ///
    /// - Parameters:
    ///   - local: The local name.
    ///   - namespace: The namespace; nil for none.
    ///   - attributes: The attributes in order.
    ///   - children: What is inside.
    public init(
        _ local: String,
        namespace: String? = nil,
        attributes: [AttributeBuilder] = [],
        children: [XMLFragment] = []
    ) {
        self.init(XMLName(local, namespace: namespace), attributes: attributes, children: children)
    }

    /// Makes an element without a prefix that holds a text.
    ///
    /// - Parameters:
    ///   - local: The local name.
    ///   - namespace: The namespace; nil for none.
    ///   - attributes: The attributes in order.
    ///   - text: The text, not escaped.
    public init(_ local: String, namespace: String? = nil, attributes: [AttributeBuilder] = [], text: String) {
        self.init(local, namespace: namespace, attributes: attributes, children: [.text(text)])
    }

    /// Adds an element behind what is inside.
    ///
    /// - Parameter element: The element.
    public mutating func append(_ element: ElementBuilder) {
        children.append(.element(element))
    }

    /// Sets an attribute in no namespace; one of the same name is replaced in its place.
    ///
    /// - Parameters:
    ///   - local: The attribute's name.
    ///   - value: The value, not escaped.
    public mutating func setAttribute(_ local: String, _ value: String) {
        let name = XMLName(local)
        if let index = attributes.firstIndex(where: { $0.name == name }) {
            attributes[index].value = value
        } else {
            attributes.append(AttributeBuilder(name, value))
        }
    }

    /// The text directly inside.
    public var text: String {
        children.reduce(into: "") { text, child in
            if case .text(let piece) = child { text += piece }
        }
    }

    /// The elements directly inside, in order.
    public var childElements: [ElementBuilder] {
        children.compactMap { child in
            if case .element(let element) = child { element } else { nil }
        }
    }

    /// The first element of a local name directly inside.
    ///
    /// - Parameter local: The local name, in any namespace.
    /// - Returns: The element, or nil.
    public func child(_ local: String) -> ElementBuilder? {
        childElements.first { sameBytes($0.name.local, local) }
    }
}
