import BODXML

/// All that can be asked of a document, a line for each node, so that two can be compared.
struct DocumentFacts: Equatable {
    let lines: [String]

    init(_ document: ParsedDocument) {
        var lines = document.children.map(Self.line)
        for element in document.root.subtree {
            lines += element.namespaceDeclarations.map { "namespace \($0.prefix)=\($0.namespace)" }
            lines += element.attributes.map(Self.line)
            lines += element.children.map(Self.line)
        }
        self.lines = lines
    }

    private static func line(_ node: ChildNode) -> String {
        switch node {
        case .element(let element): line(element)
        case .text(let text): "text \(text.utf8Range) \(Array(text.utf8Value))"
        case .comment(let text): "comment \(text.utf8Range) \(Array(text.utf8Value))"
        case .processingInstruction(let target, let text): "instruction \(target) \(text.utf8Range) \(text.value)"
        }
    }

    private static func line(_ element: ElementNode) -> String {
        """
        element \(element.name) of \(element.name.namespace ?? "none") in \(element.parent?.utf8Range ?? 0..<0) \
        \(element.utf8Range) \(element.startTagUTF8Range) \(element.contentUTF8Range)
        """
    }

    private static func line(_ attribute: AttributeNode) -> String {
        """
        attribute \(attribute.name) of \(attribute.name.namespace ?? "none") \(attribute.utf8Range) \
        \(attribute.valueUTF8Range) \(Array(attribute.utf8Value))
        """
    }
}
