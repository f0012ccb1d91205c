import BODDiagnostics

/// Walks a tree that is being made and writes it; what cannot be written becomes a finding, and the walk goes on.
struct BuilderWriter {
    /// An element whose end tag is still to come.
    struct Frame {
        let element: ElementBuilder
        var next = 0
        /// Whether what is inside stands on lines of its own.
        let isIndented: Bool
        /// Whether `xml:space="preserve"` or text around it forbids indenting.
        let isVerbatim: Bool
    }

    private(set) var output: [UInt8] = []
    var problems: [Diagnostic] = []
    var scope = NamespaceScope()
    private(set) var open: [Frame] = []
    let name: String
    private let layout: XMLLayout

    init(layout: XMLLayout, name: String) {
        self.layout = layout
        self.name = name
    }

    mutating func write(_ document: DocumentBuilder) {
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        for fragment in document.prolog { writeBesideRoot(fragment) }
        write(document.root)
        append("\n")
        for fragment in document.epilog { writeBesideRoot(fragment) }
    }

    mutating func write(_ element: ElementBuilder) {
        start(element)
        while var frame = open.popLast() {
            guard frame.next < frame.element.children.count else {
                end(frame)
                continue
            }
            let child = frame.element.children[frame.next]
            frame.next += 1
            open.append(frame)
            write(child, in: frame)
        }
    }

    private mutating func write(_ child: XMLFragment, in frame: Frame) {
        if case .text(let text) = child {
            if frame.isIndented { return }
            checkCharacters(text, of: "the text")
            MarkupEscaping.appendText(text, to: &output)
            return
        }
        if frame.isIndented { breakLine(level: open.count) }
        if case .element(let element) = child { start(element) } else { writeMarkup(child) }
    }

    private mutating func writeBesideRoot(_ fragment: XMLFragment) {
        switch fragment {
        case .element, .text: reportBesideRoot()
        case .comment, .processingInstruction:
            writeMarkup(fragment)
            append("\n")
        }
    }

    private mutating func writeMarkup(_ fragment: XMLFragment) {
        switch fragment {
        case .comment(let text):
            checkComment(text)
            append("<!--\(text)-->")
        case .processingInstruction(let target, let data):
            checkInstruction(target, data)
            append(data.isEmpty ? "<?\(target)?>" : "<?\(target) \(data)?>")
        case .element, .text: break
        }
    }

    mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    private mutating func breakLine(level: Int) {
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: 2 * level))
    }
}

// MARK: Tags

extension BuilderWriter {
    private mutating func start(_ element: ElementBuilder) {
        let isVerbatim =
            layout == .verbatim || (open.last.map { $0.isVerbatim || !$0.isIndented } ?? false)
            || element.preservesSpace
        open.append(
            Frame(element: element, isIndented: !isVerbatim && element.holdsOnlyElements, isVerbatim: isVerbatim)
        )
        scope.push()
        let declarations = declarations(for: element)
        checkNames(of: element)
        append("<\(element.name)")
        for declaration in declarations {
            append(declaration.prefix.isEmpty ? " xmlns=\"" : " xmlns:\(declaration.prefix)=\"")
            MarkupEscaping.appendAttributeValue(declaration.namespace, to: &output)
            append("\"")
        }
        for attribute in element.attributes {
            checkCharacters(attribute.value, of: "the attribute \(attribute.name)")
            append(" \(attribute.name)=\"")
            MarkupEscaping.appendAttributeValue(attribute.value, to: &output)
            append("\"")
        }
        append(element.isWrittenEmpty ? "/>" : ">")
    }

    private mutating func end(_ frame: Frame) {
        scope.pop()
        if frame.element.isWrittenEmpty { return }
        if frame.isIndented { breakLine(level: open.count) }
        append("</\(frame.element.name)>")
    }
}

extension ElementBuilder {
    /// Whether there is nothing inside that shows, so that one tag does.
    fileprivate var isWrittenEmpty: Bool {
        children.allSatisfy { child in
            if case .text(let text) = child { text.isEmpty } else { false }
        }
    }

    /// Whether there are elements inside and, beside them, no text but blanks.
    fileprivate var holdsOnlyElements: Bool {
        var hasElement = false
        for child in children {
            switch child {
            case .element: hasElement = true
            case .text(let text): if !text.utf8.allSatisfy(XMLSource.isBlank) { return false }
            case .comment, .processingInstruction: continue
            }
        }
        return hasElement
    }

    fileprivate var preservesSpace: Bool {
        let space = XMLName("space", namespace: XMLGrammar.xmlNamespace)
        return attributes.contains { $0.name == space && $0.value == "preserve" }
    }
}
