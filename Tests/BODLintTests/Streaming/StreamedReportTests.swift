import BODDiagnostics
import BODXML
import Testing

@testable import BODLint

@Suite("The findings of a document that is read part by part")
struct StreamedReportTests {
    private func report(_ findings: [(id: DiagnosticID, offset: Int, path: String)]) -> StreamedReport {
        var report = StreamedReport(limit: 100)
        let diagnostics = findings.map { finding in
            let place = SourcePosition(line: 1, column: finding.offset + 1, offset: finding.offset)
            let location = SourceLocation(
                file: "a.xml",
                range: SourceRange(start: place, end: place),
                path: finding.path
            )
            return Diagnostic(finding.id, .error, "wrong", at: location)
        }
        report.add(PartReport(LintReport(diagnostics: diagnostics, dropped: 0)))
        return report
    }

    @Test("have numbers in their paths where elements turned out to be the first of several, outside and inside")
    func numbers() {
        var report = report([
            ("cvc/elt.1", 1, "/r/a/b/@k"), ("cvc/elt.1", 2, "/r/ab/b"), ("cvc/elt.1", 3, "/r/a[2]/b"),
            ("cvc/elt.1", 4, "/r/a"),
        ])
        report.number(["/r/a", "/r/a/b"])
        let paths = report.document([]).diagnostics.map(\.location.path)
        #expect(paths == ["/r/a[1]/b[1]/@k", "/r/ab/b", "/r/a[2]/b", "/r/a[1]"])
    }

    @Test("are left out where the schema should not have looked, and only the schema's")
    func withdrawn() {
        var report = report([
            ("cvc/elt.1", 1, "/r"), ("cvc/elt.1", 10, "/r/a"), ("amount/format", 11, "/r/a"),
            ("cvc/elt.1", 19, "/r/a/b"),
            ("cvc/elt.1", 20, "/r/c"),
        ])
        report.withdraw(CoveredBytes([12..<15, 10..<20]))
        #expect(report.document([]).diagnostics.compactMap(\.location.range?.start.offset) == [1, 11, 20])
    }
}
