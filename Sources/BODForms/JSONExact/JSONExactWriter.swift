public import BODJSON
public import BODXML

/// Writes XML documents in the format `json-exact`, which ``JSONExact`` describes.
public struct JSONExactWriter: Sendable {
    /// The layout of the JSON.
    public let style: JSONStyle

    /// Makes a writer.
    ///
    /// - Parameter style: The layout of the JSON.
    public init(style: JSONStyle = .pretty) {
        self.style = style
    }

    /// Writes a document.
    ///
    /// - Parameter document: The document.
    /// - Returns: The JSON in UTF-8, ending in a line feed.
    public func bytes(of document: ParsedDocument) -> [UInt8] {
        var walk = JSONExactWalk(style: style)
        let children = document.children
        if children.count == 1 {
            walk.write(document.root)
        } else {
            walk.write(beside: children)
        }
        return walk.finish()
    }
}

/// Walks a document without recursion and writes what it meets.
private struct JSONExactWalk {
    private var writer: JSONWriter
    private var open: [ChildSequence] = []

    init(style: JSONStyle) {
        writer = JSONWriter(style: style)
    }

    mutating func finish() -> [UInt8] {
        writer.take() + [0x0A]
    }

    mutating func write(beside children: [ChildNode]) {
        writer.beginObject()
        writer.name("$document")
        writer.beginArray()
        for child in children {
            if case .element(let root) = child { write(root) } else { writeLeaf(child) }
        }
        writer.endArray()
        writer.endObject()
    }

    mutating func write(_ root: ElementNode) {
        begin(root)
        while var rest = open.popLast() {
            guard let child = rest.next() else {
                writer.endArray()
                writer.endObject()
                continue
            }
            open.append(rest)
            if case .element(let element) = child { begin(element) } else { writeLeaf(child) }
        }
    }

    /// Begins an element; one without content ends here.
    private mutating func begin(_ element: ElementNode) {
        writer.beginObject()
        write("$name", element.name.description)
        writeNamespaces(of: element)
        for attribute in element.attributes { write("@\(attribute.name)", attribute.value) }
        guard element.children.contains(where: { !$0.isEmptyText }) else {
            writer.endObject()
            return
        }
        writer.name("$")
        writer.beginArray()
        open.append(element.children)
    }

    private mutating func writeNamespaces(of element: ElementNode) {
        let declarations = element.namespaceDeclarations
        if declarations.isEmpty { return }
        writer.name("$ns")
        writer.beginObject()
        for declaration in declarations { write(declaration.prefix, declaration.namespace) }
        writer.endObject()
    }

    private mutating func writeLeaf(_ node: ChildNode) {
        switch node {
        case .element: break
        case .text(let text):
            if !node.isEmptyText { writer.write(.string(text.value)) }
        case .comment(let comment):
            writer.beginObject()
            write("$comment", comment.value)
            writer.endObject()
        case .processingInstruction(let target, let data):
            writer.beginObject()
            write("$pi", target)
            if !data.utf8Value.isEmpty { write("$", data.value) }
            writer.endObject()
        }
    }

    private mutating func write(_ name: String, _ value: String) {
        writer.name(name)
        writer.write(.string(value))
    }
}

extension ChildNode {
    /// Whether this is a text without a character, as an empty CDATA section is.
    fileprivate var isEmptyText: Bool {
        if case .text(let text) = self { text.utf8Value.isEmpty } else { false }
    }
}
