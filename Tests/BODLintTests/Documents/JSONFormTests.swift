import BODDiagnostics
import BODForms
import BODJSON
import BODLint
import BODTestSupport
import BODXML
import Foundation
import Testing

/// A document as JSON has the findings that it has as XML, each where its cause stands in the JSON.
@Suite("A BOD as JSON")
struct JSONFormTests {
    /// A finding, without the place in a file of one form.
    private struct Found: Hashable, Comparable, CustomStringConvertible {
        let id: String
        let severity: Severity
        let summary: String
        let path: String

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id.description
            severity = diagnostic.severity
            summary = diagnostic.summary
            path = diagnostic.location.path ?? ""
        }

        var description: String { "\(id) \(path): \(summary)" }

        static func < (left: Self, right: Self) -> Bool { left.description < right.description }
    }

    private static let linter = DocumentLinter(catalog: SchemaCatalog())

    private func json(_ xml: String, _ style: JSONExactWriter) throws -> [UInt8] {
        let reading = XMLReader().read(Array(xml.utf8), name: "order.xml")
        return style.bytes(of: try #require(reading.document))
    }

    /// The findings whose rule is not about how XML is written.
    private func findings(_ bytes: [UInt8]) throws -> [Diagnostic] {
        try Self.linter.lint(bytes, name: "order").diagnostics.filter { finding in
            RuleRegistry.standard.description(of: finding.id)?.isAboutMarkup != true
        }
    }

    @Test("has the same findings for every example of every rule", arguments: RuleExample.all)
    func examples(_ item: RuleExample) throws {
        let xml = MarkedText(item.example.markedDocument).text
        let expected = try findings(Array(xml.utf8)).map(Found.init).sorted()
        for style in [JSONExactWriter(style: .pretty), JSONExactWriter(style: .compact)] {
            let found = try findings(json(xml, style)).map(Found.init).sorted()
            #expect(found == expected, sourceLocation: item.sourceLocation)
        }
    }

    @Test("tells places that hold what the finding is about", arguments: RuleExample.all.filter(\.isFailing))
    func places(_ item: RuleExample) throws {
        let bytes = try json(MarkedText(item.example.markedDocument).text, JSONExactWriter(style: .pretty))
        let document = try #require(JSONExactReader().read(bytes, name: "order").document)
        for finding in try findings(bytes) {
            guard let path = finding.location.path, let range = finding.location.range else { continue }
            let shown = String(decoding: bytes[range.start.offset..<range.end.offset], as: UTF8.self)
            #expect(isPlace(shown, of: path, in: document), "\(finding.id) at \(path): \(shown)")
        }
    }

    /// Whether a piece of JSON is the name of the element, a part of what it holds, or the attribute with its value.
    private func isPlace(_ shown: String, of path: String, in document: ParsedDocument) -> Bool {
        let parts = path.components(separatedBy: "/@")
        guard let element = document.root.subtree.first(where: { $0.path == parts[0] }) else { return false }
        let all = document.source.bytes[element.range.start.offset..<element.range.end.offset]
        if parts.count == 2 {
            guard let attribute = element.attributes.first(where: { "\($0.name)" == parts[1] }) else { return false }
            let value = attribute.range
            let text = String(
                decoding: document.source.bytes[value.start.offset..<value.end.offset],
                as: UTF8.self
            )
            return text.contains(shown)
        }
        return shown == "\"\(element.name)\"" || (shown != "" && String(decoding: all, as: UTF8.self).contains(shown))
    }

    @Test("has the same findings for every broken sample", arguments: BrokenSampleTests.rows.map(\.file))
    func samples(_ file: String) throws {
        let bytes = try Project.bytes("Samples/broken/\(file)")
        guard let document = XMLReader().read(bytes, name: "order").document else { return }
        let expected = try findings(bytes).map(Found.init).sorted()
        let found = try findings(JSONExactWriter().bytes(of: document)).map(Found.init).sorted()
        #expect(found == expected)
        #expect(!found.isEmpty)
    }

    @Test(
        "has no finding where the XML has none",
        arguments: ["SyncRequisition.xml", "SyncPurchaseOrder.xml", "ProcessPurchaseOrder.xml"]
    )
    func good(_ file: String) throws {
        let document = XMLReader().read(try Project.bytes("Samples/\(file)"), name: "order").document
        #expect(try findings(JSONExactWriter().bytes(of: #require(document))).isEmpty)
    }

    @Test("suppresses by a comment as XML does")
    func suppressed() throws {
        let json = #"{"$document":[{"$comment":"bod-ignore-file envelope: a test"},{"$name":"SyncItem"}]}"#
        let report = try Self.linter.lint(Array(json.utf8), name: "a.json").report
        #expect(!report.diagnostics.contains { $0.id.group == "envelope" })
        #expect(report.suppressed.count > 0)
    }

    @Test("offers no fix, since fixes are written for XML")
    func fixes() throws {
        let xml = Example.bod(nouns: "<PurchaseOrder><Status><Code>Open </Code></Status></PurchaseOrder>")
            .markedDocument
        let bytes = try json(MarkedText(xml).text, JSONExactWriter())
        #expect(try findings(bytes).contains { $0.id == "text/code-untrimmed" })
        #expect(try findings(bytes).allSatisfy(\.fixes.isEmpty))
        let fixed = try DocumentFixer(linter: Self.linter, allowsUnsafe: true).fix(bytes, name: "a.json")
        #expect(fixed.bytes == bytes)
    }

    @Test("that stands for no XML is refused at the place of the mistake", arguments: RuleExample.ofJSONExact)
    func refused(_ item: RuleExample) throws {
        let marked = MarkedText(item.example.markedDocument)
        let found = try Self.linter.lint(Array(marked.text.utf8), name: "a.json").diagnostics.map { finding in
            let start = finding.location.range?.start
            return "\(finding.id) \(start.map { "\($0.line):\($0.column)" } ?? "")"
        }
        #expect(found == marked.positions.map { "\(item.description.id) \($0)" }, sourceLocation: item.sourceLocation)
    }
}
