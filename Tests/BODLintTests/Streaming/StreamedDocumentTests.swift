import BODDiagnostics
import BODTestSupport
import BODXML
import Foundation
import Testing

@testable import BODLint

@Suite("A document that is linted part by part")
struct StreamedDocumentTests {
    private let linter = DocumentLinter(catalog: SchemaCatalog())

    private func streamed(_ bytes: [UInt8], target: Int, most: Int = 1 << 20, piece: Int = 1_000) throws
        -> LintedDocument
    {
        var splitter = XMLPartSplitter(target: target, most: most)
        var streamed = StreamedLinter(linter, name: "order.xml", limit: 1_000, rulesNotChecked: .warning)
        for start in stride(from: 0, through: bytes.count, by: piece) {
            let end = min(start + piece, bytes.count)
            splitter.feed([UInt8](bytes[start..<end]))
            if end == bytes.count { splitter.finish() }
            while let part = splitter.next() { try streamed.add(try linter.read(part, name: "order.xml")) }
            if let stop = splitter.stop { streamed.add(unreadable: stop.diagnostic(in: "order.xml", limit: most)) }
        }
        return streamed.document
    }

    /// What there is to compare of the findings of rules that run on parts.
    private func comparable(_ document: LintedDocument) -> [String] {
        let skipped = Set(Linter().documentRules)
        return document.diagnostics.filter { !skipped.contains($0.id) && $0.id != "lint/rule-not-checked" }.map {
            finding in
            let range = finding.location.range.map { "\($0.start) \($0.end)" } ?? "-"
            let path = finding.location.path ?? "-"
            return "\(finding.id) \(range) \(path) \(finding.location.anchor ?? "-") \(finding.summary)"
        }
    }

    @Test("has the findings that it has as a whole, each at its place", arguments: Soak.seeds(24 as UInt64))
    func same(seed: UInt64) throws {
        var order = try LongOrder(seed: seed)
        var random = SeededGenerator(seed: seed)
        var text = order.text(
            lines: Int.random(in: 1...12, using: &random),
            nouns: Int.random(in: 1...3, using: &random)
        )
        switch seed % 4 {
        case 1: text = text.replacing("\n", with: "\r\n")
        case 2: text = "\u{FEFF}" + text.replacing(#/>\s+</#) { _ in "><" }
        case 3:
            text = text.replacing("<PurchaseOrder", with: "<b:PurchaseOrder").replacing(
                "</PurchaseOrder",
                with: "</b:PurchaseOrder"
            )
            .replacing("xmlns:xsi", with: "xmlns:b=\"http://schema.infor.com/InforOAGIS/2\" xmlns:xsi")
        default: break
        }
        let bytes = Array(text.utf8)
        let whole = comparable(try linter.lint(bytes, name: "order.xml"))
        for target in [200, 3_000, 1 << 20] {
            let parts = comparable(
                try streamed(bytes, target: target, piece: Int.random(in: 50...5_000, using: &random))
            )
            #expect(parts == whole, "seed \(seed), parts of \(target) bytes")
        }
    }

    @Test("says which rules could not be checked, but only when it was divided")
    func notChecked() throws {
        var order = try LongOrder(seed: 1)
        let bytes = Array(order.text(lines: 9, nouns: 1).utf8)
        #expect(try !ids(streamed(bytes, target: 1 << 20).diagnostics).contains("lint/rule-not-checked"))
        let finding = try #require(try streamed(bytes, target: 2_000).diagnostics.first)
        #expect(finding.id == "lint/rule-not-checked")
        #expect(finding.notes.first?.message.contains("line/line-number-duplicate") == true)
    }

    @Test("ends at the part that is not well-formed, with the place in the document")
    func broken() throws {
        var order = try LongOrder(seed: 2)
        let text = order.text(lines: 9, nouns: 1)
        let place = try #require(text.range(of: "<LineNumber>70"))
        let bytes = Array((text[..<place.lowerBound] + "</oops>" + text[place.lowerBound...]).utf8)
        let whole = try linter.lint(bytes, name: "order.xml").diagnostics
        let parts = try streamed(bytes, target: 2_000).diagnostics
        #expect(whole.first?.id == "xml/not-well-formed")
        #expect(parts.last?.id == "xml/not-well-formed")
        #expect(parts.last?.location.range?.start == whole.first?.location.range?.start)
    }

    @Test(
        "is refused as it is as a whole",
        arguments: [
            "", " ", "plain text", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a><b></a>", "<a", "<a/><b/>",
        ]
    )
    func refused(text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try linter.lint(bytes, name: "order.xml").diagnostics
        let parts = try streamed(bytes, target: 10).diagnostics
        #expect(parts.map(\.summary) == whole.map(\.summary))
        #expect(parts.map(\.location.range) == whole.map(\.location.range))
    }

    @Test("that has no place to divide it is refused above the limit of what is held")
    func indivisible() throws {
        let bytes = Array(
            "<a><b>\(String(repeating: "<c><d/></c>", count: 1))<e>\(String(repeating: "x", count: 5_000))</e></b></a>"
                .utf8
        )
        let findings = try streamed(bytes, target: 100, most: 2_000).diagnostics
        #expect(findings.map(\.id.description) == ["xml/limit-exceeded"])
        #expect(findings.first?.remedy?.contains("--max-document-bytes") == true)
    }

    @Test("shows the lines of its findings as they are in the document")
    func excerpts() throws {
        var order = try LongOrder(seed: 5)
        let text = order.text(lines: 12, nouns: 1)
        let rows = text.components(separatedBy: "\n")
        let document = try streamed(Array(text.utf8), target: 500)
        var shown = 0
        for finding in document.diagnostics {
            guard let line = finding.location.range?.start.line, let row = document.text?.line(line) else { continue }
            #expect(row == rows[line - 1])
            shown += 1
        }
        #expect(shown > 0)
    }
}
