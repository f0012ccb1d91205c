import BODDiagnostics
import Testing

@Suite("A baseline")
struct BaselineTests {
    private func baseline(_ findings: [Diagnostic]) -> Baseline {
        var baseline = Baseline()
        baseline.add(findings)
        return baseline
    }

    @Test("is one line for each finding, in an order that does not depend on that of the run")
    func text() throws {
        let findings = [
            Findings.finding(file: "./b.xml", anchor: "/x"), Findings.finding(file: "a.xml", anchor: "/y"),
            Findings.finding(file: "a.xml", line: 9, anchor: "/y"),
            Findings.finding("id/z", file: "a.xml", anchor: "/y"),
        ]
        let text = baseline(findings).text
        #expect(
            text == """
                # bod baseline 1: rule, file, place and number of each known finding
                id/bod-id-missing\ta.xml\t/y\t2
                id/z\ta.xml\t/y\t1
                id/bod-id-missing\tb.xml\t/x\t1

                """
        )
        #expect(baseline(findings.reversed()).text == text)
        #expect(try Baseline(text).text == text)
    }

    @Test("knows a finding wherever its line is, and as often as it was found")
    func unknown() {
        var check = BaselineCheck(baseline([Findings.finding(line: 3, anchor: "/x")]))
        let found = [Findings.finding(line: 30, anchor: "/x"), Findings.finding(line: 31, anchor: "/x")]
        #expect(check.unknown(found, in: "order.xml") == [found[1]])
        #expect(check.knownCount == 1)
    }

    @Test(
        "does not know a finding of another rule, file or place",
        arguments: [
            Findings.finding("id/other", anchor: "/x"), Findings.finding(file: "other.xml", anchor: "/x"),
            Findings.finding(anchor: "/y"),
        ]
    )
    func other(_ finding: Diagnostic) {
        var check = BaselineCheck(baseline([Findings.finding(anchor: "/x")]))
        #expect(check.unknown([finding], in: finding.location.file) == [finding])
    }

    @Test("tells what is gone from the documents that were looked at, at the line that says it was there")
    func gone() throws {
        let known = baseline([
            Findings.finding(file: "a.xml", anchor: "/x"), Findings.finding(file: "b.xml", anchor: "/x"),
            Findings.finding(file: "c.xml", anchor: "/x"),
        ])
        var check = BaselineCheck(try Baseline(known.text))
        _ = check.unknown([], in: "a.xml")
        _ = check.unknown([Findings.finding(file: "b.xml", anchor: "/x")], in: "./b.xml")
        let gone = check.gone(in: "bod.baseline")
        #expect(gone.map(\.summary) == ["id/bod-id-missing is no longer found in a.xml"])
        #expect(gone.first?.location.file == "bod.baseline")
        #expect(gone.first?.location.range?.start.line == 2)
    }

    @Test("holds any name in one line of four fields")
    func hostile() throws {
        var own = Baseline()
        own.add(Findings.hostileDocument.diagnostics)
        #expect(own.text.split(separator: "\n").count == 2)
        var check = BaselineCheck(try Baseline(own.text))
        #expect(check.unknown(Findings.hostileDocument.diagnostics, in: Findings.hostile).isEmpty)
    }

    @Test(
        "is refused with the line that is none of its own",
        arguments: [
            ("", 1), ("{}", 1), ("a/b\tc\td\t1\n", 1),
            ("# bod baseline 1: rule, file, place and number of each known finding\na/b\tc\td\t1\nnonsense\n", 3),
            ("# bod baseline 1: rule, file, place and number of each known finding\na/b\tc\td\t0\n", 2),
        ]
    )
    func refused(_ text: String, _ line: Int) {
        let problem = #expect(throws: BaselineProblem.self) { try Baseline(text) }
        #expect(problem?.line == line)
    }
}
