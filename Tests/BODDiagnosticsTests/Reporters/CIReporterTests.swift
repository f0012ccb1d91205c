import BODDiagnostics
import Testing

@Suite("The reports for build servers")
struct CIReporterTests {
    @Test("JUnit has a test for each document; what is below the threshold is output")
    func junit() {
        let text = report(
            JUnitReporter(threshold: .warning),
            [
                ReportedDocument("./clean.xml", []),
                ReportedDocument("a.xml", [Findings.finding(), Findings.finding("id/b", .info, "a remark", line: 3)]),
                ReportedDocument("b.xml", [Findings.finding("id/c", .info, "only a remark")]),
            ]
        )
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="bod lint" tests="3" failures="1" errors="0" skipped="0">
                  <testsuite name="documents" tests="3" failures="1" errors="0" skipped="0">
                    <testcase classname="bod.lint" name="clean.xml" file="clean.xml"/>
                    <testcase classname="bod.lint" name="a.xml" file="a.xml">
                      <failure type="id/bod-id-missing" message="order.xml:2:3: BODID is missing">order.xml:2:3: error: \
                BODID is missing [id/bod-id-missing]
                  = why: nobody can tell documents apart
                  = do: add it
                </failure>
                      <system-out>order.xml:3:3: info: a remark [id/b]
                  = why: nobody can tell documents apart
                  = do: add it
                </system-out>
                    </testcase>
                    <testcase classname="bod.lint" name="b.xml" file="b.xml">
                      <system-out>order.xml:2:3: info: only a remark [id/c]
                  = why: nobody can tell documents apart
                  = do: add it
                </system-out>
                    </testcase>
                  </testsuite>
                </testsuites>

                """
        )
    }

    static let reporters: [any Reporter] = [
        JUnitReporter(), CheckstyleReporter(tool: Findings.tool), GitLabReporter(), GitHubReporter(), NDJSONReporter(),
    ]

    @Test("A report without a place for their number tells of findings that were not kept", arguments: 0..<5)
    func leftOut(_ index: Int) {
        let reporter = Self.reporters[index]
        let text = report(reporter, [ReportedDocument("a.xml", [Findings.finding()], dropped: 3)])
        #expect(text.contains("lint/findings-left-out"))
        #expect(text.lowercased().contains("3 further findings are left out"))
        #expect(!report(reporter, [ReportedDocument("a.xml", [Findings.finding()])]).contains("findings-left-out"))
    }

    @Test("Checkstyle lists every file with its findings")
    func checkstyle() {
        let text = report(
            CheckstyleReporter(tool: Findings.tool),
            [ReportedDocument("clean.xml", []), ReportedDocument("./a.xml", [Findings.finding()])]
        )
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="bod 1.2.3">
                  <file name="clean.xml"/>
                  <file name="a.xml">
                    <error line="2" column="3" severity="error" message="BODID is missing. Nobody can tell documents apart. \
                Add it." source="bod.id/bod-id-missing"/>
                  </file>
                </checkstyle>

                """
        )
    }

    @Test("Checkstyle of no document is a document all the same")
    func emptyCheckstyle() {
        #expect(
            report(CheckstyleReporter(tool: Findings.tool), []).hasSuffix(
                "<checkstyle version=\"bod 1.2.3\">\n</checkstyle>\n"
            )
        )
    }

    @Test("GitHub gets a command for each of the first ten findings of a kind, and the others as lines of the log")
    func github() {
        let errors = (1...12).map { Findings.finding(line: $0) }
        let text = report(GitHubReporter(), [ReportedDocument("a.xml", errors + [Findings.finding("id/x", .info)])])
        let lines = text.split(separator: "\n")
        #expect(
            lines.first
                == "::error file=order.xml,line=1,endLine=1,col=3,endColumn=6,title=id/bod-id-missing::BODID is missing. Nobody can tell documents apart. Add it."
        )
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        #expect(lines.count { $0.hasPrefix("::notice ") } == 1)
        #expect(lines.contains("  order.xml:11:3: error: BODID is missing [id/bod-id-missing]"))
        #expect(
            lines.last == "2 findings have no annotation, since GitHub shows ten of each kind; this log has all of them"
        )
    }

    @Test("GitLab gets paths without ./ and its own words for severities")
    func gitlab() {
        let text = report(
            GitLabReporter(),
            [ReportedDocument("a.xml", [Findings.finding(file: "./a.xml"), Findings.finding("id/b", .info)])]
        )
        #expect(text.contains(#""severity":"major","location":{"path":"a.xml","lines":{"begin":2,"end":2}}"#))
        #expect(text.contains(#""check_name":"id/b""#))
        #expect(text.contains(#""severity":"info""#))
    }

    @Test("JSON lines have one finding a line, and nothing when there is none")
    func ndjson() {
        let document = ReportedDocument("a.xml", [Findings.finding(), Findings.finding(line: 3)])
        #expect(report(NDJSONReporter(), [document]).split(separator: "\n").count == 2)
        #expect(report(NDJSONReporter(), [ReportedDocument("a.xml", [])]).isEmpty)
    }
}
