import BODDiagnostics
import Foundation
import Testing

@Suite("The fingerprints of findings")
struct FingerprintTests {
    private func fingerprints(_ findings: [Diagnostic]) throws -> [String] {
        let text = report(GitLabReporter(), [ReportedDocument("order.xml", findings)])
        let issues = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        return issues.compactMap { $0["fingerprint"] as? String }
    }

    @Test("stay when lines move and when the wording changes")
    func stable() throws {
        let before = try fingerprints([Findings.finding(line: 2, anchor: "/X/XLine[LineNumber='20']")])
        let after = try fingerprints([
            Findings.finding("id/bod-id-missing", .warning, "other words", line: 9, anchor: "/X/XLine[LineNumber='20']")
        ])
        #expect(before == after)
    }

    @Test("differ by file, rule and place")
    func different() throws {
        let found = try fingerprints([
            Findings.finding(anchor: "/a"), Findings.finding(anchor: "/b"), Findings.finding("id/other", anchor: "/a"),
            Findings.finding(file: "other.xml", anchor: "/a"),
        ])
        #expect(Set(found).count == 4)
        #expect(found.allSatisfy { $0.count == 32 })
    }

    @Test("are never the same twice in a report")
    func unique() throws {
        let found = try fingerprints(Array(repeating: Findings.finding(anchor: "/a"), count: 100))
        #expect(Set(found).count == 100)
    }

    @Test("do not depend on how the path was typed")
    func path() throws {
        #expect(
            try fingerprints([Findings.finding(file: "./order.xml", anchor: "/a")])
                == fingerprints([Findings.finding(file: "order.xml", anchor: "/a")])
        )
    }
}
