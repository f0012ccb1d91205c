import BODDiagnostics
import BODJSON
import BODXML

/// Walks a json-exact document without recursion, writes the XML as it goes, and notes what is wrong.
struct JSONExactParse {
    /// A list of nodes that is being read: `$` of an element, or `$document`.
    struct Level {
        /// The member that holds the list, and the position of the node being read in it.
        let member: String
        var position = -1
        var rest: JSONElements.Iterator
        /// The element around the list; nil for `$document`.
        let tag: String?
        /// The closing brace of that element's object.
        let end: Range<Int>
        var rootCount = 0
    }

    private(set) var output: [UInt8] = []
    /// Where the pieces of the output stand in the JSON, when that is wanted.
    private(set) var pieces: [SourceProjection.Piece] = []
    private let keepsPlaces: Bool
    var findings: DiagnosticCollector
    var scope = NamespaceScope()
    private(set) var levels: [Level] = []
    let limits: XMLLimits
    let file: String
    /// The line index, which costs a pass over the document, is only made for the first finding.
    private(set) lazy var sourceText = document.sourceText
    private let document: JSONDocument

    init(document: JSONDocument, limits: XMLLimits, keepsPlaces: Bool) {
        self.document = document
        self.keepsPlaces = keepsPlaces
        self.limits = limits
        file = document.file
        findings = DiagnosticCollector(limit: limits.findings)
    }

    mutating func read(_ root: JSONNode) {
        note(root)
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        if let list = root["$document"] {
            readDocument(root, list)
        } else {
            readRoot(root)
        }
        while var level = levels.popLast() {
            let node = level.rest.next()
            level.position += 1
            guard let node else {
                end(level)
                continue
            }
            levels.append(level)
            if level.tag == nil, level.position > 0 { append("\n") }
            readNode(node)
        }
        append("\n")
    }

    private mutating func readRoot(_ root: JSONNode) {
        let isElement = root.kind == .object && root["$comment"] == nil && root["$pi"] == nil
        if isElement { readElement(root) } else { report(.rootMissing, at: root) }
    }

    private mutating func readDocument(_ root: JSONNode, _ list: JSONNode) {
        for member in root.members where !member.name.utf8.elementsEqual("$document".utf8) {
            report(.memberBesideDocument(member.name), at: member.nameNode, [member.name])
        }
        guard list.kind == .array else { return report(.listExpected("$document"), at: list, ["$document"]) }
        levels.append(Level(member: "$document", rest: list.elements.makeIterator(), tag: nil, end: list.end))
    }

    private mutating func end(_ level: Level) {
        if let tag = level.tag {
            scope.pop()
            note(level.end)
            append("</")
            append(tag)
            append(">")
        } else if level.rootCount == 0, let list = document.root["$document"] {
            report(.rootMissing, at: list, ["$document"])
        }
    }

    private mutating func readNode(_ node: JSONNode) {
        switch node.kind {
        case .string: readText(node)
        case .object: readObject(node)
        case .null, .boolean, .number, .array: report(.nodeExpected(node.kind), at: node)
        }
    }

    private mutating func readText(_ node: JSONNode) {
        if levels.last?.tag == nil { return report(.textBesideRoot, at: node) }
        let text = node.string ?? ""
        checkCharacters(text, at: node, [])
        noteValue(node)
        MarkupEscaping.appendText(text, to: &output)
    }

    private mutating func readObject(_ node: JSONNode) {
        for member in node.members {
            if member.nameUTF8.elementsEqual("$comment".utf8) { return readComment(member.value, in: node) }
            if member.nameUTF8.elementsEqual("$pi".utf8) { return readInstruction(member.value, in: node) }
        }
        countRoot(node)
        readElement(node)
    }

    private mutating func countRoot(_ node: JSONNode) {
        guard let last = levels.indices.last, levels[last].tag == nil else { return }
        levels[last].rootCount += 1
        if levels[last].rootCount == 2 { report(.secondRoot, at: node) }
    }

    mutating func open(_ tag: String, of node: JSONNode, children: JSONNode) {
        levels.append(Level(member: "$", rest: children.elements.makeIterator(), tag: tag, end: node.end))
    }

    mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    mutating func appendAttribute(_ name: String, _ value: String, from member: JSONMemberNode) {
        note(member.nameNode)
        append(" ")
        append(name)
        append("=\"")
        noteValue(member.value)
        MarkupEscaping.appendAttributeValue(value, to: &output)
        note(member.value)
        output.append(0x22)
    }

    /// Notes that what is written next stands at a value of the JSON.
    mutating func note(_ node: JSONNode) { note(node.byteRange) }

    private mutating func note(_ place: Range<Int>) {
        if keepsPlaces { pieces.append(SourceProjection.Piece(at: output.count, place)) }
    }

    /// Notes that what is written next is a string of the JSON, character by character.
    private mutating func noteValue(_ node: JSONNode) {
        guard keepsPlaces else { return }
        let quoted = node.byteRange
        let inside = quoted.lowerBound + 1..<max(quoted.lowerBound + 1, quoted.upperBound - 1)
        pieces.append(SourceProjection.Piece(at: output.count, inside, isValue: true))
    }
}

extension JSONNode {
    /// The last byte of an object or an array: its closing bracket.
    fileprivate var end: Range<Int> { byteRange.upperBound - 1..<byteRange.upperBound }
}
