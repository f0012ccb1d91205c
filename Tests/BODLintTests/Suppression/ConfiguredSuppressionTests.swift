import BODDiagnostics
import BODJSON
import BODLint
import BODXML
import Testing

@Suite("Suppression in .bod.yml")
struct ConfiguredSuppressionTests {
    private let order = """
        <SyncRequisition xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Requisition><RequisitionHeader/>
        <RequisitionLine><LineNumber>10</LineNumber></RequisitionLine>
        <RequisitionLine><LineNumber>20</LineNumber></RequisitionLine></Requisition></DataArea></SyncRequisition>
        """

    private func report(_ text: String, _ entry: String, file: String = "/repo/orders/7.xml") throws -> LintReport {
        let configuration = try configuration("select: [line/line-without-item, xml]\nsuppress:\n- \(entry)")
        let reading = XMLReader().read(Array(text.utf8), name: "7.xml")
        return Linter(configuration.settings(for: file)).lint(reading)
    }

    @Test(
        "leaves out and counts the findings of its files, rules and places",
        arguments: [
            ("{files: orders/, rules: line, reason: x}", 2),
            ("{files: '*.xml', rules: [line/line-without-item], reason: x}", 2),
            ("{files: orders/, rules: line, reason: x, path: \"//RequisitionLine[LineNumber='20']\"}", 1),
            ("{files: orders/, rules: line, reason: x, path: '//RequisitionLine[1]'}", 1),
            ("{files: orders/, rules: line, reason: x, path: /SyncRequisition/DataArea}", 2),
            ("{files: orders/, rules: line, reason: x, path: //RequisitionHeader}", 0),
            ("{files: other/, rules: line, reason: x}", 0),
            ("{files: orders/, rules: id, reason: x}", 0),
        ]
    )
    func leavesOut(entry: String, count: Int) throws {
        let report = try report(order, entry)
        #expect(report.suppressed.count == count)
        #expect(report.diagnostics.count == 2 - count)
    }

    @Test("leaves out why a document is refused, too")
    func leavesOutRefusal() throws {
        let report = try report("<a>", "{files: '*.xml', rules: xml/not-well-formed, reason: made to be broken}")
        #expect(report.diagnostics.isEmpty)
        #expect(report.suppressed.count == 1)
    }

    @Test("leaves out findings of JSON by their pointer")
    func leavesOutJSON() throws {
        let schema = try JSONSchema(JSONDocument(#"{"items": {"required": ["id"]}}"#))
        let configuration = try configuration(
            "severity: {json-schema: info}\nsuppress: [{files: '*.json', rules: json-schema/required, reason: x, path: /1}]"
        )
        let settings = configuration.settings(for: "/repo/a.json")
        let linter = JSONDocumentLinter(schema: schema, policy: FindingPolicy(settings, limit: 1_000))
        let linted = try linter.lint(Array("[{}, {}]".utf8), name: "a.json")
        #expect(linted.diagnostics.map(\.location.path) == ["/0"])
        #expect(linted.diagnostics.map(\.severity) == [.info])
        #expect(linted.report.suppressed.count == 1)
    }

    @Test(
        "that leaves nothing out is a finding, when the run saw all its files",
        arguments: [
            (["/repo"], [], true), (["/repo/orders"], [], true), (["/repo/orders/new"], [], false),
            ([], ["/repo/orders/7.xml"], false),
        ] as [([String], Set<String>, Bool)]
    )
    func unused(folders: [String], files: Set<String>, isFound: Bool) throws {
        let configuration = try configuration("suppress:\n- {files: orders/*.xml, rules: line, reason: x}\n")
        var check = SuppressionCheck()
        check.note(configuration.settings(for: "/repo/orders/7.xml"))
        let found = check.unused(folders: folders, files: files)
        #expect(found.map(\.id) == (isFound ? ["lint/unused-suppression"] : []))
        if isFound { #expect(found[0].location.range?.start.line == 2) }
    }

    @Test("that names one file is judged when that file was linted")
    func unusedFile() throws {
        let configuration = try configuration("suppress:\n- {files: orders/7.xml, rules: line, reason: x}\n")
        var check = SuppressionCheck()
        check.note(configuration.settings(for: "/repo/orders/7.xml"))
        #expect(check.unused(folders: [], files: ["/repo/orders/7.xml"]).count == 1)
        #expect(check.unused(folders: [], files: ["/repo/orders/8.xml"]).isEmpty)
    }

    @Test("is not called unused when its rules did not run, or when it left something out")
    func used() throws {
        let ignored = try configuration("ignore: line\nsuppress:\n- {files: orders/, rules: line, reason: x}\n")
        var check = SuppressionCheck()
        check.note(ignored.settings(for: "/repo/orders/7.xml"))
        #expect(check.unused(folders: ["/repo"], files: []).isEmpty)

        let configuration = try configuration("suppress:\n- {files: orders/, rules: line, reason: x}\n")
        let settings = configuration.settings(for: "/repo/orders/7.xml")
        var second = SuppressionCheck()
        second.note(settings)
        second.note(Linter(settings).lint(XMLReader().read(Array(order.utf8), name: "7.xml")))
        #expect(second.unused(folders: ["/repo"], files: []).isEmpty)
        #expect(second.count == 2)
    }
}
