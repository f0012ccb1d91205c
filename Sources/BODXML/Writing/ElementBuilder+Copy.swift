extension ElementBuilder {
    /// Copies an element of a document with everything in it.
    ///
    /// The copy declares every namespace that is in scope at the original, so that prefixes in values, such as that of
    /// `xsi:type`, keep their meaning; the writer leaves out those that its surroundings declare too.
    ///
    /// - Parameter element: The element to copy.
    public init(copying element: ElementNode) {
        self.init(shallow: element)
        namespaceDeclarations = element.namespacesInScope
        var open: [(builder: ElementBuilder, rest: ChildSequence)] = []
        var rest = element.children
        while true {
            if let child = rest.next() {
                guard case .element(let inner) = child else {
                    children.append(XMLFragment(child))
                    continue
                }
                open.append((self, rest))
                self.init(shallow: inner)
                rest = inner.children
            } else if let outer = open.popLast() {
                var builder = outer.builder
                builder.append(self)
                self = builder
                rest = outer.rest
            } else {
                return
            }
        }
    }

    private init(shallow element: ElementNode) {
        self.init(
            element.name,
            namespaceDeclarations: element.namespaceDeclarations.map {
                NamespaceDeclaration(prefix: $0.prefix, namespace: $0.namespace)
            },
            attributes: element.attributes.map { AttributeBuilder($0.name, $0.value) }
        )
    }
}

extension XMLFragment {
    /// Copies a node of a document with everything in it.
    ///
    /// - Parameter node: The node to copy.
    public init(copying node: ChildNode) {
        if case .element(let element) = node {
            self = .element(ElementBuilder(copying: element))
        } else {
            self.init(node)
        }
    }

    /// A node that is no element; an element becomes empty text, which the callers above never ask for.
    fileprivate init(_ node: ChildNode) {
        switch node {
        case .element: self = .text("")
        case .text(let text): self = .text(text.value)
        case .comment(let comment): self = .comment(comment.value)
        case .processingInstruction(let target, let data):
            self = .processingInstruction(target: target, data: data.value)
        }
    }
}

extension ElementNode {
    /// The namespaces bound here, this element's own declarations first, then those of the elements around it.
    var namespacesInScope: [NamespaceDeclaration] {
        var found: [NamespaceDeclaration] = []
        var seen = Set<XMLName>()
        var element: ElementNode? = self
        while let current = element {
            for declaration in current.namespaceDeclarations where seen.insert(XMLName(declaration.prefix)).inserted {
                found.append(NamespaceDeclaration(prefix: declaration.prefix, namespace: declaration.namespace))
            }
            element = current.parent
        }
        return found
    }
}
