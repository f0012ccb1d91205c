import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("The examples of the rules")
struct RuleExampleTests {
    @Test("A rule reports exactly the marked places", arguments: RuleExample.all)
    func marked(_ item: RuleExample) throws {
        try expect(item, item.example.markedDocument)
    }

    @Test(
        "A rule reports the same in another form of the document",
        arguments: RuleExample.all,
        Example.Variation.allCases
    )
    func varied(_ item: RuleExample, _ variation: Example.Variation) throws {
        guard !item.example.unchanging.contains(variation),
            let varied = variation.apply(to: item.example.markedDocument)
        else { return }
        try expect(item, varied)
    }

    @Test("A rule does not look into comments", arguments: RuleExample.all.filter(\.isFailing))
    func inComment(_ item: RuleExample) throws {
        let text = MarkedText(item.example.markedDocument).text.replacing("--", with: "==")
        let commented = MarkedText(Example.bod().markedDocument).text.replacing(
            "<DataArea>",
            with: "<!-- \(text) --><DataArea>"
        )
        let isAboutText = item.description.id == "xml/mixed-line-endings"
        let found = try lintText(commented).filter { $0.id == item.description.id }
        #expect(found.isEmpty || isAboutText, sourceLocation: item.sourceLocation)
    }

    @Test(
        "A rule does not take text for markup",
        arguments: RuleExample.all.filter { $0.isFailing && $0.description.id.group != "text" }
    )
    func inText(_ item: RuleExample) throws {
        let text = MarkedText(item.example.markedDocument).text
        let quoted = MarkedText(Example.bod().markedDocument).text.replacing(
            "</PurchaseOrderHeader>",
            with: "<Note><![CDATA[\(text)]]></Note></PurchaseOrderHeader>"
        )
        let isAboutText = item.description.id == "xml/mixed-line-endings"
        let found = try lintText(quoted).filter { $0.id == item.description.id }
        #expect(found.isEmpty || isAboutText, sourceLocation: item.sourceLocation)
    }

    @Test("A rule that is ignored reports nothing", arguments: RuleExample.all.filter(\.isFailing))
    func ignored(_ item: RuleExample) throws {
        let linter = Linter(selection: try RuleSelection(ignore: [item.description.id.description]))
        let found = try lintText(MarkedText(item.example.markedDocument).text, linter)
        #expect(!found.contains { $0.id == item.description.id }, sourceLocation: item.sourceLocation)
    }

    @Test("A fix resolves its finding", arguments: RuleExample.all.filter(\.isFailing))
    func fixed(_ item: RuleExample) throws {
        let text = MarkedText(item.example.markedDocument).text
        for finding in try lintText(text, try only(item)) {
            guard let fix = finding.fixes.first else { continue }
            var bytes = Array(text.utf8)
            for edit in fix.edits.reversed() {
                bytes.replaceSubrange(
                    edit.range.start.offset..<edit.range.end.offset,
                    with: Array(edit.replacement.utf8)
                )
            }
            let after = try lintText(String(decoding: bytes, as: UTF8.self), try only(item))
            #expect(!after.contains(finding), sourceLocation: item.sourceLocation)
        }
    }

    @Test("The reader reports its examples", arguments: RuleExample.ofReader)
    func read(_ item: RuleExample) {
        let bytes = item.example.bytes ?? Array(MarkedText(item.example.markedDocument).text.utf8)
        let reading = XMLReader().read(bytes, name: "order.xml")
        let isReported = reading.diagnostics.contains { $0.id == item.description.id }
        #expect(isReported == item.isFailing, sourceLocation: item.sourceLocation)
    }

    private func only(_ item: RuleExample) throws -> Linter {
        Linter(selection: try RuleSelection(select: [item.description.id.description]))
    }

    private func expect(_ item: RuleExample, _ document: String) throws {
        let marked = MarkedText(document)
        let found = try lintText(marked.text, try only(item)).compactMap(\.location.range?.start)
        let positions = found.map { MarkedText.Position(line: $0.line, column: $0.column) }
        #expect(positions == marked.positions.sorted(), "\(marked.text)", sourceLocation: item.sourceLocation)
    }
}
