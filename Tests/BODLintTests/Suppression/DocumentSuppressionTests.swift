import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("Suppression in a document")
struct DocumentSuppressionTests {
    /// Two lines without an item, each of which is a finding of its own.
    private func document(beforeRoot: String = "", beforeFirst: String = "", inFirst: String = "", atEnd: String = "")
        -> String
    {
        """
        \(beforeRoot)<SyncRequisition xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Requisition>\
        <RequisitionHeader/>\(beforeFirst)<RequisitionLine>\(inFirst)<LineNumber>1</LineNumber></RequisitionLine>
        <RequisitionLine><LineNumber>2</LineNumber></RequisitionLine>\(atEnd)</Requisition></DataArea></SyncRequisition>
        """
    }

    private let rule = "line/line-without-item"

    private func lint(_ text: String, select: [String] = ["line/line-without-item", "lint"]) throws -> LintReport {
        let reading = XMLReader().read(Array(text.utf8), name: "order.xml")
        let linter = Linter(selection: try RuleSelection(select: select))
        return linter.lint(try #require(reading.document))
    }

    @Test("without any, both lines are reported")
    func none() throws {
        #expect(ids(try lint(document()).diagnostics) == [rule, rule])
    }

    @Test(
        "covers the next element and what is inside it, and is counted",
        arguments: [
            "<!-- bod-ignore line/line-without-item: a service -->", "<!--bod-ignore line:a service-->",
            "<!-- bod-ignore\n  id, line :\n a service --> <!-- why not --> ", "<?bod-ignore all: a service?>",
        ]
    )
    func coversNext(comment: String) throws {
        let report = try lint(document(beforeFirst: comment))
        #expect(ids(report.diagnostics.filter { $0.id.group == "line" }) == [rule])
        #expect(report.diagnostics.first { $0.id.group == "line" }?.location.path?.contains("[2]") == true)
        #expect(report.suppressed.count == 1)
    }

    @Test("covers the whole file when it says so before the root element")
    func coversFile() throws {
        let report = try lint(document(beforeRoot: "<!-- bod-ignore-file line: a template -->"))
        #expect(report.diagnostics.isEmpty)
        #expect(report.suppressed.count == 2)
    }

    @Test("before the root element covers all elements, and nothing about the file as a whole")
    func coversRoot() throws {
        #expect(try lint(document(beforeRoot: "<!-- bod-ignore line: a template -->")).suppressed.count == 2)
    }

    @Test(
        "covers nothing in comments that only speak of it",
        arguments: [
            "<!-- see bod-ignore line: x -->", "<!-- bod-ignored line: x -->", "<?other bod-ignore line: x?>",
            "<![CDATA[<!-- bod-ignore line: x -->]]>",
        ]
    )
    func coversNothing(text: String) throws {
        let report = try lint(document(beforeFirst: text))
        #expect(ids(report.diagnostics) == [rule, rule])
        #expect(report.suppressed.count == 0)
    }

    @Test(
        "that has no effect is a finding, and what it was to cover stays one",
        arguments: [
            ("<!-- bod-ignore line -->", "the suppression gives no reason"),
            ("<!-- bod-ignore line: -->", "the suppression gives no reason"),
            ("<!-- bod-ignore : because -->", "the suppression names no rule"),
            ("<!-- bod-ignore -->", "the suppression names no rule"),
            ("<!-- bod-ignore lines: because -->", "there is no rule or group lines; did you mean line?"),
            ("<!-- bod-ignore-file line: because -->", "bod-ignore-file stands behind the start of the root element"),
        ]
    )
    func malformed(comment: String, summary: String) throws {
        let report = try lint(document(beforeFirst: comment))
        #expect(ids(report.diagnostics).sorted() == [rule, rule, "lint/malformed-suppression"])
        let finding = try #require(report.diagnostics.first { $0.id == "lint/malformed-suppression" })
        #expect(finding.summary == summary)
        #expect(finding.location.range?.start.line == 1)
    }

    @Test("that no element follows is a finding")
    func nothingFollows() throws {
        let report = try lint(document(atEnd: "<!-- bod-ignore line: because -->"))
        #expect(report.diagnostics.last?.summary == "no element follows the suppression")
    }

    @Test("that covers no finding is a finding, each rule by itself")
    func unused() throws {
        let report = try lint(document(inFirst: "<!-- bod-ignore line/line-without-item: because -->"))
        #expect(ids(report.diagnostics).contains("lint/unused-suppression"))
        let partly = try lint(document(beforeFirst: "<!-- bod-ignore line, lint/no-schema: because -->"))
        #expect(
            partly.diagnostics.filter { $0.id.group == "lint" }.map(\.summary)
                == ["nothing is found that the suppression of lint/no-schema leaves out"]
        )
    }

    @Test("of a rule that does not run is not called unused")
    func notRun() throws {
        let report = try lint(document(beforeFirst: "<!-- bod-ignore id/bod-id-missing: because -->"))
        #expect(ids(report.diagnostics) == [rule, rule])
    }

    @Test("never takes away what is said about suppressions")
    func ownFindings() throws {
        let report = try lint(document(beforeRoot: "<!-- bod-ignore-file all: x --><!-- bod-ignore nothing: y -->"))
        #expect(ids(report.diagnostics) == ["lint/malformed-suppression"])
    }

    @Test("costs no more than its comments, however many there are")
    func many() throws {
        let comments = String(repeating: "<!-- bod-ignore line: x -->", count: 3_000)
        let report = try lint(document(beforeFirst: comments))
        #expect(report.suppressed.count == 1)
        #expect(report.diagnostics.contains { $0.summary == "the document has more than 1000 suppressions" })
    }

    @Test("has no effect where documents may not suppress")
    func refused() throws {
        let text = document(beforeRoot: "<!-- bod-ignore-file line: x -->")
        let reading = XMLReader().read(Array(text.utf8), name: "order.xml")
        let linter = Linter(selection: try RuleSelection(select: [rule]), allowsDocumentSuppressions: false)
        let report = linter.lint(try #require(reading.document))
        #expect(ids(report.diagnostics) == [rule, rule])
        #expect(report.suppressed.count == 0)
        let settings = try configuration("document-suppressions: false").settings(for: nil)
        #expect(!settings.allowsDocumentSuppressions)
        let option = LintOptionSettings(documentSuppressions: Setting(true, .option("-")))
        #expect(
            try configuration("document-suppressions: false").settings(for: nil, options: option)
                .allowsDocumentSuppressions
        )
    }

    @Test("counts in the user's own bytes, in every encoding")
    func encodings() throws {
        let text = document(
            beforeRoot: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!-- é -->",
            beforeFirst: "<!-- bod-ignore line: é -->"
        )
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let reading = XMLReader().read(bytes, name: "order.xml")
        let linter = Linter(selection: try RuleSelection(select: [rule]))
        #expect(linter.lint(try #require(reading.document)).suppressed.count == 1)
    }
}
