import BODDiagnostics
import Foundation
import Testing

@Suite("The JSON report")
struct JSONReporterTests {
    @Test("is valid JSON whatever the document holds")
    func hostile() throws {
        let range = SourceRange(
            start: SourcePosition(line: 3, column: 5, offset: 40),
            end: SourcePosition(line: 3, column: 9, offset: 44)
        )
        let text = "\" \\ \n \u{0} \u{1B} \u{7F} \u{2028} é 日"
        let diagnostic = Diagnostic(
            "id/logical-id-syntax",
            .warning,
            text,
            remedy: text,
            at: SourceLocation(file: "a\"b.xml", range: range, path: "/a/b[2]"),
            notes: [Note("see", location: SourceLocation(file: "c.xml"))],
            fixes: [Fix("write it", safety: .safe, edits: [Fix.Edit(range: range, replacement: text)])]
        )
        let report = report(
            JSONReporter(),
            [
                ReportedDocument("a.xml", [diagnostic], dropped: 3),
                ReportedDocument("b.xml", [], suppressed: 2, known: 4),
            ]
        )
        let object = try #require(JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
        #expect(object["documents"] as? Int == 2)
        #expect(object["dropped"] as? Int == 3)
        #expect(object["suppressed"] as? Int == 2)
        #expect(object["known"] as? Int == 4)
        #expect((object["counts"] as? [String: Int]) == ["error": 0, "warning": 1, "info": 0])
        let finding = try #require((object["findings"] as? [[String: Any]])?.first)
        #expect(finding["summary"] as? String == text)
        #expect(finding["line"] as? Int == 3)
        #expect(finding["byteOffset"] as? Int == 40)
        #expect(finding["byteLength"] as? Int == 4)
        #expect(finding["path"] as? String == "/a/b[2]")
        #expect(finding["rule"] as? String == "id/logical-id-syntax")
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
}
