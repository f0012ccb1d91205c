import BODDiagnostics
import Foundation
import Testing

@Suite("A report of hostile texts")
struct HostileReportTests {
    @Test(
        "in JSON is valid and holds the texts as they are",
        arguments: [
            JSONReporter() as any Reporter, SARIFReporter(tool: Findings.tool), GitLabReporter(), NDJSONReporter(),
        ]
    )
    func json(_ reporter: any Reporter) throws {
        let text = report(reporter, [Findings.hostileDocument])
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        #expect(strings(in: object).contains { $0.contains(Findings.hostile) })
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        #expect(text.split(separator: "\n").count == 1)
    }

    @Test(
        "in markup holds none of their markup and no control character",
        arguments: [
            JUnitReporter() as any Reporter, CheckstyleReporter(tool: Findings.tool), HTMLReporter(tool: Findings.tool),
        ]
    )
    func markup(_ reporter: any Reporter) {
        let text = report(reporter, [Findings.hostileDocument])
        for forbidden in ["]]>", "<!--", "\u{1B}", "\u{0}", "\u{202E}", "\u{FFFE}", "\r"] {
            #expect(!text.contains(forbidden))
        }
        #expect(text.ranges(of: "</script>").count == (text.hasPrefix("<!DOCTYPE html>") ? 1 : 0))
        #expect(text.contains("&lt;/script&gt;"))
    }

    @Test("for GitHub is one command on one line")
    func github() throws {
        let text = report(GitHubReporter(), [Findings.hostileDocument])
        #expect(text.split(separator: "\n").count == 1)
        #expect(text.hasPrefix("::error file="))
        let properties = try #require(text.dropFirst(2).ranges(of: "::").first.map { text[..<$0.lowerBound] })
        #expect(properties.filter { $0 == "," }.count == 5)
    }

    private func strings(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let array as [Any]: array.flatMap(strings)
        case let object as [String: Any]: object.values.flatMap(strings)
        default: []
        }
    }
}
