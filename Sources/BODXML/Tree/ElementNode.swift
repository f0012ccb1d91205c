/// An element of a parsed document.
public struct ElementNode: Sendable, Hashable {
    /// The document that the element belongs to.
    public let document: ParsedDocument
    let index: Int32

    private var record: NodeRecord { document.nodes[Int(index)] }

    /// The name with its namespace.
    public var name: XMLName { document.names.names[Int(record.name)] }

    /// The number of the name: the same for all elements and attributes of one namespace and local name in documents of one
    /// ``ParsedDocument/nameNumbering``.
    package var nameNumber: Int { Int(document.names.entries[Int(record.name)].expanded) }

    /// The name without prefix or namespace.
    public var localName: String { document.names.local(of: record.name) }

    /// The namespace, or nil for none.
    public var namespace: String? { document.names.namespace(of: record.name) }

    /// Whether the local name is the given one, whatever the namespace.
    ///
    /// - Parameter local: The local name.
    /// - Returns: True when the bytes are the same.
    public func isNamed(_ local: String) -> Bool { document.names.isNamed(record.name, local) }

    /// The element's place among all nodes of the document, in document order.
    public var ordinal: Int { Int(index) }

    /// The element around this one; nil for the root.
    public var parent: ElementNode? {
        record.parent < 0 ? nil : ElementNode(document: document, index: record.parent)
    }

    /// The ordinal of the parent; nil for the root.
    package var parentOrdinal: Int? {
        let parent = record.parent
        return parent < 0 ? nil : Int(parent)
    }

    /// The attributes in the order of the document, namespace declarations left out.
    public var attributes: AttributeList {
        let record = record
        let first = Int(record.firstAttribute)
        return AttributeList(element: self, indices: first..<first + Int(record.attributeCount))
    }

    /// An attribute by its name.
    ///
    /// - Parameters:
    ///   - local: The local name.
    ///   - namespace: The namespace; nil for none, as unprefixed attributes have.
    /// - Returns: The attribute, or nil when the element has none of that name.
    public func attribute(_ local: String, namespace: String? = nil) -> AttributeNode? {
        let record = record
        let first = Int(record.firstAttribute)
        for place in first..<first + Int(record.attributeCount) {
            let name = document.attributes[place].name
            guard document.names.isNamed(name, local), document.names.isIn(namespace, name) else { continue }
            return AttributeNode(element: self, index: place)
        }
        return nil
    }

    /// The namespaces declared on this element, by prefix; the default namespace has the empty prefix.
    public var namespaceDeclarations: [(prefix: String, namespace: String)] {
        let first = Int(record.firstNamespace)
        return document.namespaces[first..<first + Int(record.namespaceCount)].map { declaration in
            (document.names.string(declaration.prefix) ?? "", document.names.string(declaration.namespace) ?? "")
        }
    }

    /// The namespace bound to a prefix here; the empty prefix asks for the default namespace.
    ///
    /// - Parameter prefix: The prefix, without a colon.
    /// - Returns: The namespace, or nil when nothing is bound.
    public func namespace(forPrefix prefix: String) -> String? {
        if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
        var element: ElementNode? = self
        while let current = element {
            if let found = current.namespaceDeclarations.first(where: { sameBytes($0.prefix, prefix) }) {
                return found.namespace.isEmpty ? nil : found.namespace
            }
            element = current.parent
        }
        return nil
    }

    /// Everything directly inside: elements, text, comments, processing instructions.
    public var children: ChildSequence { ChildSequence(document: document, first: record.firstChild) }

    /// The elements directly inside, in order.
    public var childElements: ChildElementSequence {
        ChildElementSequence(document: document, first: record.firstChild)
    }

    /// The first element of a local name directly inside.
    ///
    /// - Parameter local: The local name, in any namespace.
    /// - Returns: The element, or nil.
    public func child(_ local: String) -> ElementNode? {
        // By hand, since a sequence would hold the document once more, and rules ask for children all the time.
        var index = record.firstChild
        while index >= 0 {
            let node = document.nodes[Int(index)]
            if node.kind == .element, document.names.isNamed(node.name, local) {
                return ElementNode(document: document, index: index)
            }
            index = node.nextSibling
        }
        return nil
    }

    /// The elements of a local name directly inside, in order.
    ///
    /// - Parameter local: The local name, in any namespace.
    /// - Returns: The elements.
    public func children(named local: String) -> [ElementNode] {
        Array(NamedChildSequence(of: self, named: local))
    }

    /// Follows a path of local names, always the first of each.
    ///
    /// - Parameter locals: The names, from a child of this element downwards.
    /// - Returns: The element, or nil when one is missing.
    public func descendant(_ locals: String...) -> ElementNode? {
        var element: ElementNode? = self
        for local in locals { element = element?.child(local) }
        return element
    }

    /// This element and all elements inside it, in document order.
    public var subtree: SubtreeSequence { SubtreeSequence(root: self) }

    /// All elements of a local name inside this one, at any depth, in document order.
    ///
    /// - Parameter local: The local name, in any namespace.
    /// - Returns: The elements; this element itself is not among them.
    public func descendants(named local: String) -> [ElementNode] {
        subtree.filter { $0.index != index && $0.isNamed(local) }
    }

    /// The text directly inside, references expanded, without the text of elements inside.
    public var text: String {
        let first = record.firstChild
        guard first >= 0 else { return "" }
        let only = document.nodes[Int(first)]
        if only.kind == .text, only.nextSibling < 0 { return document.string(only.value) }
        var pieces = ""
        for child in children {
            if case .text(let text) = child { pieces += text.value }
        }
        return pieces
    }

    /// Whether the element stands, at whatever depth, in one of a local name.
    ///
    /// - Parameter local: The local name, in any namespace.
    /// - Returns: True when an ancestor has it.
    package func isInside(elementNamed local: String) -> Bool {
        var ancestor = record.parent
        while ancestor >= 0 {
            if document.names.isNamed(document.nodes[Int(ancestor)].name, local) { return true }
            ancestor = document.nodes[Int(ancestor)].parent
        }
        return false
    }

    /// Whether there is an element directly inside.
    package var hasChildElements: Bool {
        var child = record.firstChild
        while child >= 0 {
            if document.nodes[Int(child)].kind == .element { return true }
            child = document.nodes[Int(child)].nextSibling
        }
        return false
    }

    /// Whether there is neither text nor element inside; comments do not count.
    public var isEmpty: Bool {
        for child in children {
            switch child {
            case .element, .text: return false
            case .comment, .processingInstruction: continue
            }
        }
        return true
    }

    /// Two handles are equal when they name the same node of the same document.
    public static func == (left: ElementNode, right: ElementNode) -> Bool {
        left.index == right.index && left.document === right.document
    }

    /// Feeds the node's place in the document.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
