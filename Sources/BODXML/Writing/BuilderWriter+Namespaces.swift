import BODDiagnostics

extension BuilderWriter {
    /// The declarations to write on an element: its own, without those in scope, and those that its names need.
    mutating func declarations(for element: ElementBuilder) -> [NamespaceDeclaration] {
        var written: [NamespaceDeclaration] = []
        var own: [NamespaceDeclaration] = []
        for declaration in element.namespaceDeclarations where isAllowed(declaration, beside: own) {
            own.append(declaration)
            declare(declaration, in: &written)
        }
        // Without a prefix an element is in the default namespace, an attribute in none.
        for name in [element.name] + element.attributes.map(\.name).filter({ $0.prefix != nil }) {
            declareNamespace(of: name, beside: own, in: &written)
        }
        return written
    }

    private mutating func declareNamespace(
        of name: XMLName,
        beside own: [NamespaceDeclaration],
        in written: inout [NamespaceDeclaration]
    ) {
        let needed = NamespaceDeclaration(prefix: name.prefix ?? "", namespace: name.namespace ?? "")
        let isPrefixOfNothing = !needed.prefix.isEmpty && needed.namespace.isEmpty
        if !isPrefixOfNothing, sameBytes(scope.namespace(of: needed.prefix), needed.namespace) { return }
        let isTaken = (own + written).contains { sameBytes($0.prefix, needed.prefix) }
        if isTaken || isPrefixOfNothing || sameBytes(needed.prefix, "xml") {
            reportConflict(needed, of: name)
        } else if needed.prefix.isEmpty || XMLGrammar.isNCName(needed.prefix), isAllowed(needed, beside: []) {
            declare(needed, in: &written)
        }
    }

    private mutating func declare(_ declaration: NamespaceDeclaration, in written: inout [NamespaceDeclaration]) {
        if sameBytes(scope.namespace(of: declaration.prefix), declaration.namespace) { return }
        scope.bind(declaration.prefix, to: declaration.namespace)
        written.append(declaration)
    }

    /// Namespaces in XML 1.0 sections 2.2 and 3: no prefix is undeclared, `xml` and `xmlns` are not to be redefined.
    private mutating func isAllowed(_ declaration: NamespaceDeclaration, beside own: [NamespaceDeclaration]) -> Bool {
        let (prefix, namespace) = (declaration.prefix, declaration.namespace)
        checkCharacters(namespace, of: "the namespace")
        if own.contains(where: { sameBytes($0.prefix, prefix) }) {
            reportInvalidDeclaration("\(shown(prefix)) is declared twice on one element")
        } else if !prefix.isEmpty, !XMLGrammar.isNCName(prefix) {
            reportInvalidDeclaration("\(quoted(prefix)) cannot be a namespace prefix")
        } else if sameBytes(prefix, "xml") {
            if !sameBytes(namespace, XMLGrammar.xmlNamespace) {
                reportInvalidDeclaration("the prefix xml is bound already")
            }
        } else if sameBytes(prefix, "xmlns") {
            reportInvalidDeclaration("the prefix xmlns is XML's own")
        } else if namespace.isEmpty, !prefix.isEmpty {
            reportInvalidDeclaration("\(shown(prefix)) is bound to nothing")
        } else if sameBytes(namespace, XMLGrammar.xmlNamespace) || sameBytes(namespace, XMLGrammar.xmlnsNamespace) {
            reportInvalidDeclaration("\(shown(prefix)) is bound to a namespace of XML itself")
        } else {
            return true
        }
        return false
    }

    private func shown(_ prefix: String) -> String {
        prefix.isEmpty ? "the default namespace" : "the prefix \(prefix)"
    }

    private mutating func reportInvalidDeclaration(_ summary: String) {
        report(
            "xml/namespace-conflict",
            summary,
            remedy: "declare every prefix once, with the namespace that it stands for"
        )
    }

    private mutating func reportConflict(_ needed: NamespaceDeclaration, of name: XMLName) {
        let bound = scope.namespace(of: needed.prefix)
        report(
            "xml/namespace-conflict",
            needed.namespace.isEmpty
                ? "\(name) has a prefix, but no namespace"
                : "\(name) is in \(needed.namespace), but \(shown(needed.prefix)) stands for \(bound.isEmpty ? "nothing" : bound)",
            remedy: "give the name another prefix, or none"
        )
    }
}
