/// Walks the arena in document order, without recursion, and writes the canonical form.
struct CanonicalWriter {
    private(set) var output: [UInt8] = []
    private var scope = NamespaceScope()
    private var open: [Int32] = []
    private let document: ParsedDocument
    private let includesComments: Bool

    init(document: ParsedDocument, includesComments: Bool) {
        self.document = document
        self.includesComments = includesComments
        output.reserveCapacity(document.source.utf8.count)
    }

    mutating func write() {
        var isBehindRoot = false
        for index in document.topLevel {
            if index == document.rootIndex {
                writeTree(index)
                isBehindRoot = true
            } else {
                writeBesideRoot(index, isBehindRoot: isBehindRoot)
            }
        }
    }

    /// Section 2.1: beside the root element, comments and processing instructions stand on lines of their own.
    private mutating func writeBesideRoot(_ index: Int32, isBehindRoot: Bool) {
        if document.nodes[Int(index)].kind == .comment, !includesComments { return }
        if isBehindRoot { output.append(0x0A) }
        writeLeaf(index)
        if !isBehindRoot { output.append(0x0A) }
    }

    private mutating func writeTree(_ root: Int32) {
        var next = root
        while true {
            if next >= 0 {
                let record = document.nodes[Int(next)]
                if record.kind == .element {
                    writeStartTag(next)
                    open.append(next)
                    next = record.firstChild
                } else {
                    writeLeaf(next)
                    next = record.nextSibling
                }
            } else if let finished = open.popLast() {
                writeEndTag(finished)
                next = open.isEmpty ? -1 : document.nodes[Int(finished)].nextSibling
            } else {
                return
            }
        }
    }

    private mutating func writeLeaf(_ index: Int32) {
        let record = document.nodes[Int(index)]
        let value = document.bytes(of: record.value)
        switch record.kind {
        case .element: break
        case .text: MarkupEscaping.appendText(value, to: &output)
        case .comment:
            guard includesComments else { return }
            append("<!--")
            output.append(contentsOf: value)
            append("-->")
        case .processingInstruction:
            append("<?\(document.names.names[Int(record.name)].local)")
            if !value.isEmpty { output.append(0x20) }
            output.append(contentsOf: value)
            append("?>")
        }
    }

    private mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }
}

// MARK: Tags

extension CanonicalWriter {
    private mutating func writeStartTag(_ index: Int32) {
        let element = ElementNode(document: document, index: index)
        append("<\(element.name)")
        scope.push()
        for declaration in newDeclarations(of: element) {
            append(declaration.prefix.isEmpty ? " xmlns=\"" : " xmlns:\(declaration.prefix)=\"")
            MarkupEscaping.appendAttributeValue(declaration.namespace, to: &output)
            output.append(0x22)
        }
        for attribute in element.attributes.sorted(by: Self.isBefore) {
            append(" \(attribute.name)=\"")
            let value = document.bytes(of: document.attributes[attribute.index].value)
            MarkupEscaping.appendAttributeValue(value, to: &output)
            output.append(0x22)
        }
        output.append(0x3E)
    }

    private mutating func writeEndTag(_ index: Int32) {
        scope.pop()
        append("</\(document.names.names[Int(document.nodes[Int(index)].name)])>")
    }

    /// Section 2.3: the declarations that are not in effect already, by prefix, the default namespace first.
    private mutating func newDeclarations(of element: ElementNode) -> [(prefix: String, namespace: String)] {
        let new = element.namespaceDeclarations.filter { declaration in
            !sameBytes(scope.namespace(of: declaration.prefix), declaration.namespace)
        }
        for declaration in new { scope.bind(declaration.prefix, to: declaration.namespace) }
        return new.sorted { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
    }

    /// Section 2.2: by namespace, then by local name; no namespace comes first.
    private static func isBefore(_ left: AttributeNode, _ right: AttributeNode) -> Bool {
        let leftSpace = left.name.namespace ?? ""
        let rightSpace = right.name.namespace ?? ""
        if !sameBytes(leftSpace, rightSpace) { return leftSpace.utf8.lexicographicallyPrecedes(rightSpace.utf8) }
        return left.name.local.utf8.lexicographicallyPrecedes(right.name.local.utf8)
    }
}
