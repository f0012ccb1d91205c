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

    @Test("gets the same value by a fix as XML does", arguments: RuleExample.all.filter(\.isFailing))
    func fixes(_ item: RuleExample) throws {
        let xml = MarkedText(item.example.markedDocument).text
        let json = try json(xml, JSONExactWriter(style: .pretty))
        let inXML = try findings(Array(xml.utf8))
        for finding in try findings(json) {
            guard let fix = finding.fixes.first else { continue }
            let other = try #require(
                inXML.first { Found($0) == Found(finding) }?.fixes.first,
                sourceLocation: item.sourceLocation
            )
            let expected = try self.json(String(decoding: applied(other, to: Array(xml.utf8)), as: UTF8.self), .init())
            let mended = try #require(JSONExactReader().read(applied(fix, to: json), name: "a.json").document)
            #expect(JSONExactWriter().bytes(of: mended) == expected, sourceLocation: item.sourceLocation)
        }
    }

    @Test("has a fix for every value that XML has one for")
    func fixable() throws {
        for item in RuleExample.all.filter(\.isFailing) {
            let xml = MarkedText(item.example.markedDocument).text
            let values = try findings(Array(xml.utf8)).filter { $0.fixes.first?.summary.hasPrefix("write ") == true }
            let found = try findings(json(xml, .init())).filter { !$0.fixes.isEmpty }.map(Found.init)
            for value in values where !found.contains(Found(value)) {
                Issue.record("\(value.id) has no fix", sourceLocation: item.sourceLocation)
            }
        }
    }

    private func applied(_ fix: Fix, to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for edit in fix.edits.reversed() {
            let range = edit.range.start.offset..<edit.range.end.offset
            bytes.replaceSubrange(range, with: Array(edit.replacement.utf8))
        }
        return bytes
    }

    @Test("is mended with every other byte as it was, and escaped as JSON is")
    func mended() throws {
        let before =
            "{ \"$name\":\"SyncPurchaseOrder\", \"$\":[{\"$name\": \"DataArea\",\"$\":[{\"$name\":\"PurchaseOrder\",\"$\":["
            + #"{"$name":"Note","$":["a \u00c3\u00bc \"b\" \\ \t"]},{"$":["Open\u0020"],"$name":"Code"}]}]}]}"#
        let fixed = try DocumentFixer(linter: Self.linter, allowsUnsafe: true).fix(Array(before.utf8), name: "a.json")
        let text = String(decoding: fixed.bytes, as: UTF8.self)
        #expect(text.contains(#"{"$name":"Note","$":["a ü \"b\" \\ \t"]}"#), "\(text)")
        #expect(text.hasPrefix("{ \"$name\":\"SyncPurchaseOrder\""))
    }

    @Test("in several strings of one text has no fix, since no one place holds the value")
    func severalStrings() throws {
        let json =
            #"{"$name":"SyncPurchaseOrder","$":[{"$name":"Note","$":["a \u00c3","\u00bc"]},{"$name":"Note","$":["","\u00c3\u00bc",""]}]}"#
        let fixes = try findings(Array(json.utf8)).filter { $0.id == "text/double-encoded" }.map(\.fixes.count)
        #expect(fixes == [0, 1])
    }

    @Test("whose JSON is refused is mended where the reader knows how")
    func refusedJSON() throws {
        let fixer = DocumentFixer(linter: Self.linter)
        let fixed = try fixer.fix(Array("\u{FEFF}{\"$name\":\"A\"}".utf8), name: "a.json")
        #expect(fixed.original.diagnostics.map(\.id) == ["json/byte-order-mark"])
        #expect(fixed.bytes == Array("{\"$name\":\"A\"}".utf8))
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
