import BODDiagnostics
import Testing

@Suite("The HTML report")
struct HTMLReporterTests {
    private static let source = SourceText(utf8: Array("<a>\n  <b c=\"1\"/>\n</a>\n".utf8))

    @Test("says in one sentence what the run comes to")
    func verdict() {
        let error = ReportedDocument("a.xml", [Findings.finding()])
        let warning = ReportedDocument("b.xml", [Findings.finding("id/b", .warning)])
        let clean = ReportedDocument("c.xml", [])
        let tool = Findings.tool
        #expect(report(HTMLReporter(tool: tool), [clean]).contains("Nothing was found in 1 document."))
        #expect(
            report(HTMLReporter(tool: tool), [error, clean]).contains(
                "1 of 2 documents has errors: a receiver refuses such a document, or data is lost."
            )
        )
        #expect(
            report(HTMLReporter(tool: tool), [warning, clean]).contains(
                "No document has errors; 1 of 2 documents is probably wrong somewhere."
            )
        )
    }

    @Test("marks the place of a finding in its line")
    func excerpt() {
        let text = report(
            HTMLReporter(tool: Findings.tool),
            [ReportedDocument("a.xml", [Findings.finding()], text: Self.source)]
        )
        #expect(text.contains("  <mark>&lt;b </mark>c=&quot;1&quot;/&gt;"))
        #expect(text.contains("<span class=\"number\">3</span>  &lt;/a&gt;"))
    }

    @Test("lets nothing through but its own style and script, by their digests")
    func policy() throws {
        let text = report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", [Findings.finding()])])
        let policy = try #require(
            text.split(separator: "Content-Security-Policy\" content=\"").last?.prefix { $0 != "\"" }
        )
        #expect(policy.hasPrefix("default-src 'none'; img-src data:; style-src 'sha256-"))
        #expect(!policy.contains("unsafe"))
        for element in ["style", "script"] { #expect(text.ranges(of: "<\(element)>").count == 1) }
        #expect(!text.contains("http://") && !text.contains("https://"))
        #expect(!text.contains(" style=") && !text.contains(" onclick"))
    }

    @Test("explains each rule once, and every link leads somewhere")
    func links() {
        let findings = [
            Findings.finding(), Findings.finding(line: 1), Findings.finding("cvc/complex-type.2.4.a", .error),
        ]
        let text = report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", findings)])
        let targets = text.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(targets).count >= 3)
        for target in targets { #expect(text.ranges(of: "id=\"\(target)\"").count == 1, "\(target)") }
    }

    @Test("shows the worst of very many findings and says how many it does not")
    func limit() {
        let infos = (0..<50).map { Findings.finding("id/a", .info, line: $0 + 1) }
        let document = ReportedDocument("a.xml", infos + [Findings.finding()], dropped: 4)
        let text = report(HTMLReporter(tool: Findings.tool, limit: 10), [document])
        #expect(text.ranges(of: "<article ").count == 10)
        #expect(text.contains("The 10 worst findings are shown; 45 more are not."))
        #expect(text.contains("<article class=\"finding error\""))
    }

    @Test("tells how many findings are suppressed, also where nothing else is found")
    func suppressed() {
        for findings in [[Findings.finding()], []] {
            let text = report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", findings, suppressed: 3)])
            #expect(text.contains(" Suppressed and left out: 3."))
        }
        #expect(!report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", [])]).contains("Suppressed"))
    }

    @Test("tells how many findings a baseline knows, and that nothing but new ones is looked for")
    func known() {
        let text = report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", [], known: 2)])
        #expect(text.contains("Nothing new was found in 1 document."))
        #expect(text.contains(" Known from the baseline and left out: 2."))
        #expect(!report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", [])]).contains("baseline"))
    }

    @Test("shows what a link leads to, whatever the filter hides")
    func reveal() {
        let text = report(HTMLReporter(tool: Findings.tool), [ReportedDocument("a.xml", [Findings.finding()])])
        #expect(text.contains("document.addEventListener(\"click\", reveal);"))
    }

    @Test("is the same for the same run")
    func deterministic() {
        let documents = (0..<40).map {
            ReportedDocument("\($0).xml", [Findings.finding(DiagnosticID(group: "id", name: "a\($0 % 7)"), .warning)])
        }
        let first = report(HTMLReporter(tool: Findings.tool), documents)
        #expect(report(HTMLReporter(tool: Findings.tool), documents) == first)
    }
}
