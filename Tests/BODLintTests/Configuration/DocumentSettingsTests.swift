import BODDiagnostics
import BODLint
import Testing

@Suite("The settings of a document")
struct DocumentSettingsTests {
    private let file = "/repo/legacy/7.xml"

    @Test(
        "weigh what is said of a rule: options before overrides, later overrides before earlier ones, the file last",
        arguments: [
            ("", "id/bod-id-missing", true),
            ("ignore: id", "id/bod-id-missing", false),
            ("{ignore: id, select: id/bod-id-missing}", "id/bod-id-missing", true),
            ("{ignore: id, select: id/bod-id-missing}", "date/date-only", false),
            ("{ignore: id/bod-id-missing, select: [id/bod-id-missing, text]}", "id/bod-id-missing", false),
            ("severity: {id: off}", "id/bod-id-missing", false),
            ("severity: {id: off, id/bod-id-missing: info}", "id/bod-id-missing", true),
            ("{ignore: id, overrides: [{files: legacy/, select: [id, date]}]}", "id/bod-id-missing", true),
            ("{ignore: id, overrides: [{files: legacy/, select: [id, date]}]}", "text/double-encoded", false),
            ("{ignore: id, overrides: [{files: other/, select: id}]}", "id/bod-id-missing", false),
            (
                "overrides: [{files: legacy/, ignore: id}, {files: 7.xml, severity: {id: info}, select: id}]",
                "id/bod-id-missing",
                true
            ),
            ("overrides: [{files: 7.xml, select: id}, {files: legacy/, ignore: id}]", "id/bod-id-missing", false),
        ]
    )
    func weigh(text: String, id: String, isWanted: Bool) throws {
        let settings = try configuration(text).settings(for: file)
        let parts = id.split(separator: "/").map(String.init)
        #expect(settings.selection.contains(DiagnosticID(group: parts[0], name: parts[1])) == isWanted)
    }

    @Test("let options win over everything that a file says of the same rules")
    func options() throws {
        let configuration = try configuration(
            "ignore: id\nfail-on: info\nseverity: {date: off}\nlimits: {max-depth: 9, max-names: 8}\n"
        )
        let options = LintOptionSettings(
            rules: RuleSettings(
                select: Setting(["id", "date"], .option("--select")),
                ignore: Setting(["date/date-only"], .option("--ignore"))
            ),
            failOn: Setting(.warning, .option("--fail-on")),
            limits: [.maxDepth: Setting(20, .option("--max-depth"))]
        )
        let settings = configuration.settings(for: file, options: options)
        #expect(settings.selection.contains("id/bod-id-missing"))
        #expect(settings.selection.contains("date/not-a-date"))
        #expect(!settings.selection.contains("date/date-only"))
        #expect(!settings.selection.contains("line/no-lines"))
        #expect(settings.failOn == .warning)
        #expect(settings.limits == [.maxDepth: 20, .maxNames: 8])
    }

    @Test("take the severity of the more exact word, and of an override before the file's")
    func severities() throws {
        let configuration = try configuration(
            "severity: {id: info, id/bod-id-missing: warning}\noverrides: [{files: legacy/, severity: {id/bod-id-too-long: error}}]"
        )
        let settings = configuration.settings(for: file)
        #expect(settings.severities["id/bod-id-missing"] == .warning)
        #expect(settings.severities["id/location-too-long"] == .info)
        #expect(settings.severities["id/bod-id-too-long"] == .error)
        #expect(configuration.settings(for: "/repo/7.xml").severities["id/bod-id-too-long"] == .info)
        #expect(settings.severities["date/date-only"] == nil)
    }

    @Test("are listed with their origins")
    func listing() throws {
        let configuration = try configuration(
            """
            ignore: [id, date]
            overrides:
              - files: [legacy/]
                severity: {line: info}
              - files: other/
                select: id
            suppress:
              - {files: 7.xml, rules: text, reason: as agreed}
            """
        )
        let options = LintOptionSettings(failOn: Setting(.info, .option("--fail-on")))
        let lines = configuration.listing(for: file, options: options).map { setting in
            "\(setting.key) = \(setting.value) (\(setting.origin))\(setting.applies.map { $0 ? " +" : " -" } ?? "")"
        }
        #expect(
            lines.filter { !$0.hasPrefix("limits.") } == [
                "select = all (default)",
                "ignore = id, date (.bod.yml:1)",
                "fail-on = info (--fail-on)",
                "overrides = legacy/: severity line info (.bod.yml:3) +",
                "overrides = other/: select id (.bod.yml:5) -",
                "suppress = 7.xml: text (as agreed) (.bod.yml:8) +",
                "document-suppressions = true (default)",
                "baseline = none (default)",
            ]
        )
        #expect(lines.contains("limits.max-depth = 256 (default)"))
    }
}
