import BODDiagnostics
import Foundation
import Testing

@Suite("The SARIF report")
struct SARIFReporterTests {
    private func run(_ reporter: SARIFReporter, _ documents: [ReportedDocument]) throws -> [String: Any] {
        let log = try JSONSerialization.jsonObject(with: Data(report(reporter, documents).utf8)) as? [String: Any]
        return try #require((log?["runs"] as? [[String: Any]])?.first)
    }

    @Test("counts what is suppressed or known, and has no result for it")
    func leftOut() throws {
        let documents = [ReportedDocument("a", [], suppressed: 2), ReportedDocument("b", [], suppressed: 1, known: 4)]
        let run = try run(SARIFReporter(tool: Findings.tool), documents)
        #expect((run["results"] as? [Any])?.isEmpty == true)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        #expect(notifications.map { $0["level"] as? String } == ["note", "note"])
        let texts = notifications.map { ($0["message"] as? [String: String])?["text"] }
        let known = "Known from the baseline and not in this report: 4."
        #expect(texts == ["Suppressed and not in this report: 3.", known])
    }

    @Test("gives each finding its rule, place, path and fix")
    func result() throws {
        let fix = Fix("write it", safety: .safe, edits: [Fix.Edit(range: Findings.range(line: 2), replacement: "x")])
        let finding = Findings.finding(file: "./a b/ö.xml", anchor: "/x", fixes: [fix])
        let run = try run(SARIFReporter(tool: Findings.tool), [ReportedDocument("a", [finding])])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "id/bod-id-missing")
        #expect(result["ruleIndex"] as? Int == 0)
        #expect(result["level"] as? String == "error")
        let message = (result["message"] as? [String: Any])?["text"] as? String
        #expect(message == "BODID is missing. Nobody can tell documents apart. Add it.")
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: [String: Any]])
        #expect(physical["artifactLocation"]?["uri"] as? String == "a%20b/%C3%B6.xml")
        #expect(physical["artifactLocation"]?["uriBaseId"] as? String == "%SRCROOT%")
        let region = try #require(physical["region"] as? [String: Int])
        #expect(
            region == [
                "startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 6, "byteOffset": 20, "byteLength": 3,
            ]
        )
        let logical = (location["logicalLocations"] as? [[String: String]])?.first
        #expect(logical?["fullyQualifiedName"] == "/SyncX/DataArea/X[2]")
        #expect((result["fixes"] as? [Any])?.count == 1)
        let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
        let rules = try #require(driver?["rules"] as? [[String: Any]])
        #expect(rules.map { $0["name"] as? String } == ["Missing BODID"])
    }

    @Test("keeps the worst of more findings than are taken, in their order, and counts the others")
    func limit() throws {
        let infos = (0..<20).map { Findings.finding("id/a", .info, line: $0 + 1) }
        let errors = (0..<3).map { Findings.finding("id/b", .error, line: $0 + 30) }
        let document = ReportedDocument("a.xml", infos + errors, dropped: 7)
        let run = try run(SARIFReporter(tool: Findings.tool, limit: 5), [document])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["id/a", "id/a", "id/b", "id/b", "id/b"])
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notification = (invocation["toolExecutionNotifications"] as? [[String: Any]])?.first
        let message = (notification?["message"] as? [String: String])?["text"]
        #expect(message == "25 more findings are not in this report; the worst are.")
    }

    @Test("places a finding about a whole file on its first line, and an absolute path nowhere in the checkout")
    func wholeFile() throws {
        let finding = Diagnostic("xml/empty-file", .error, "the file is empty", at: SourceLocation(file: "/tmp/a.xml"))
        let run = try run(SARIFReporter(tool: Findings.tool), [ReportedDocument("/tmp/a.xml", [finding])])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: [String: Any]])
        #expect(physical["artifactLocation"] as? [String: String] == ["uri": "file:///tmp/a.xml"])
        #expect(physical["region"] as? [String: Int] == ["startLine": 1])
    }

    @Test("of a clean run has a run without results")
    func clean() throws {
        let run = try run(SARIFReporter(tool: Findings.tool), [ReportedDocument("a.xml", [])])
        #expect((run["results"] as? [Any])?.isEmpty == true)
    }
}
