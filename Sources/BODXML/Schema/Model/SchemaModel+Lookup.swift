extension SchemaModel {
    /// The elements that may stand in place of one: itself unless it is abstract, and its substitution group, in order.
    func elementsInPlace(of id: ElementDeclaration.ID) -> [ElementDeclaration.ID] {
        let element = self[id]
        guard element.isGlobal, !element.blocksSubstitution, substitutes[id] != nil else {
            return element.isAbstract ? [] : [id]
        }
        var all = [id]
        var seen: Set<ElementDeclaration.ID> = [id]
        var next = 0
        while next < all.count {
            for substitute in substitutes[all[next]] ?? [] where seen.insert(substitute).inserted {
                all.append(substitute)
            }
            next += 1
        }
        return all.filter { !self[$0].isAbstract }
    }

    /// The declaration that holds for an element of a document, found by walking down from its root.
    ///
    /// `xsi:type` on the way is honoured. Names decide, not positions: the elements of one name in one content model
    /// have one type (XML Schema part 1, section 3.8.6).
    ///
    /// - Parameter element: The element.
    /// - Returns: The declaration, or nil when the schema does not say anything about the element.
    public func declaration(for element: ElementNode) -> ElementDeclaration? {
        path(to: element).last.map { self[$0] }
    }

    /// The type that holds for an element of a document; `xsi:type` is honoured.
    ///
    /// - Parameter element: The element.
    /// - Returns: The type, or nil when the schema does not say anything about the element.
    public func type(of element: ElementNode) -> SchemaTypeID? {
        path(to: element).last.map { type(of: element, declaredAs: $0) }
    }

    /// The declarations from the root down to an element; empty when one of them is missing.
    private func path(to element: ElementNode) -> [ElementDeclaration.ID] {
        var ancestors = [element]
        while let parent = ancestors.last?.parent { ancestors.append(parent) }
        var path: [ElementDeclaration.ID] = []
        var parent: (node: ElementNode, declaration: ElementDeclaration.ID)?
        for node in ancestors.reversed() {
            let found = parent.map { declaration(of: node.name, inside: type(of: $0.node, declaredAs: $0.declaration)) }
            guard let declaration = found ?? globalElement(named: node.name) else { return [] }
            path.append(declaration)
            parent = (node, declaration)
        }
        return path
    }

    /// The type that holds for an element whose declaration is known; `xsi:type` is honoured.
    ///
    /// - Parameters:
    ///   - node: The element.
    ///   - id: Its declaration.
    /// - Returns: The type.
    package func type(of node: ElementNode, declaredAs id: ElementDeclaration.ID) -> SchemaTypeID {
        let declared = self[id].type
        guard let attribute = node.attribute("type", namespace: SchemaNamespace.instance) else { return declared }
        let words = attribute.value.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        guard let word = words.first, words.count == 1 else { return declared }
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        let name = XMLName(String(parts[parts.count - 1]), namespace: node.namespace(forPrefix: prefix))
        return type(named: name) ?? declared
    }

    /// The declaration for a child of elements of a type.
    ///
    /// - Parameters:
    ///   - name: The child's name.
    ///   - type: The type of the element around it.
    /// - Returns: The declaration, or nil when there is none.
    package func declaration(of name: XMLName, inside type: SchemaTypeID) -> ElementDeclaration.ID? {
        guard case .complex(let id) = type, let content = contentModel(of: id) else { return nil }
        if let declared = content.declaration(of: name) { return declared }
        return content.isAllowedByWildcard(name) ? globalElement(named: name) : nil
    }
}
