import BODTestSupport
import Testing

@testable import BODXML

/// Expressions with what libxml2 makes of them; `Scripts/make-xpath-cases.py` writes them.
@Suite("XPath beside libxml2")
struct RecordedXPathTests {
    private static let folder = "Tests/BODXMLTests/XPath/Recorded"

    private static func lines(_ name: String) throws -> [String] {
        try String(decoding: Project.bytes("\(folder)/\(name)"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("gives what libxml2 gives for 1500 random expressions", arguments: 0..<3)
    func recorded(document number: Int) throws {
        var evaluator = try evaluator(Self.lines("documents.txt")[number])
        let root = try evaluator.rootElement()
        var names = XPathNames()
        names.bind("p", to: "v")
        names.bind("q", to: "u")
        var count = 0
        for line in try Self.lines("cases.tsv") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts[0] == "\(number)" else { continue }
            count += 1
            let expression = try XPathExpression(parts[1], names)
            let value = try evaluator.value(expression, at: root)
            #expect(shown(value, evaluator.document) == parts[2...].joined(separator: "\t"), "\(parts[1])")
        }
        #expect(count > 400)
    }

    private func shown(_ value: XPathValue, _ document: ParsedDocument) -> String {
        switch value {
        case .boolean(let truth): return "boolean\t\(truth)"
        case .string(let text): return "string\t\(String(decoding: text, as: UTF8.self))"
        case .number(let number): return "number\t\(number.isNaN ? "nan" : "\(number)")"
        case .texts: return "texts"
        // lxml leaves the document itself out.
        case .nodes(let nodes):
            return "nodes\t" + nodes.filter { $0 != .root }.map { mark($0, document) }.joined(separator: "|")
        }
    }

    private func mark(_ node: XPathNode, _ document: ParsedDocument) -> String {
        // What lxml counts: the nodes of the tree that are no text.
        func place(_ ordinal: Int) -> Int {
            (0..<ordinal).count { index in
                if case .text(let node, in: _) = document.place(of: XPathNode(Int32(index))) {
                    return !isText(node)
                }
                return true
            }
        }
        switch document.place(of: node) {
        case .document: return "document"
        case .element(let element):
            return node == XPathNode(Int32(element.ordinal)) ? "E\(place(element.ordinal))" : "N"
        case .attribute(let attribute):
            let prefix = attribute.name.namespace.map { "{\($0)}" } ?? ""
            return "A\(place(attribute.element.ordinal))\(prefix)\(attribute.localName)"
        case .text(let text, in: _): return isText(text) ? "T\(text.value)" : "E\(place(Int(text.index)))"
        }
    }

    private func isText(_ node: TextNode) -> Bool { node.document.nodes[Int(node.index)].kind == .text }
}
