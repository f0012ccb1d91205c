/// Renders findings as SARIF 2.1.0, the format of GitHub's code scanning and of most dashboards.
///
/// It stays within what GitHub takes: of more than 25 000 findings the worst are kept, and a notification counts the others. What is
/// suppressed or known from a baseline is counted, too, and is no result: GitHub knows nothing of `suppressions` and would open an alert for each. Files are
/// relative to `%SRCROOT%`, columns count Unicode scalars, and logical locations are the paths in the documents.
public struct SARIFReporter: Reporter {
    private let tool: ReportingTool
    private var results: WorstFirst<Result>
    private var fingerprints = Fingerprint()
    private var dropped = 0
    private var suppressed = 0
    private var known = 0

    private struct Result: Sendable {
        let rule: DiagnosticID
        let severity: Severity
        /// The members of the result but those that refer to its rule.
        let members: [(String, String?)]
    }

    /// The most results that GitHub takes of one run.
    public static let maximumResults = 25_000

    /// Makes a reporter.
    ///
    /// - Parameters:
    ///   - tool: The program that reports.
    ///   - limit: The most results to write.
    public init(tool: ReportingTool, limit: Int = maximumResults) {
        self.tool = tool
        results = WorstFirst(limit: limit)
    }

    /// Takes the findings about a document.
    public mutating func add(_ document: ReportedDocument) -> String {
        dropped += document.dropped
        suppressed += document.suppressed
        known += document.known
        for diagnostic in document.diagnostics {
            let fingerprint = fingerprints.next(diagnostic)
            results.add(
                diagnostic.severity,
                Result(
                    rule: diagnostic.id,
                    severity: diagnostic.severity,
                    members: SARIFResult.members(of: diagnostic, fingerprint: fingerprint)
                )
            )
        }
        return ""
    }

    /// One line of JSON and a line break; GitHub counts bytes.
    public func finish() -> String {
        let kept = results.kept
        let rules = Self.rules(kept.map { ($0.rule, $0.severity) }, tool)
        let results = kept.map { result in
            JSONText.object(
                [
                    ("ruleId", JSONText.string(result.rule.description)),
                    ("ruleIndex", rules.index[result.rule].map { String($0) }),
                ] + result.members
            )
        }
        let run = JSONText.object([
            ("tool", JSONText.object([("driver", driver(rules.texts))])),
            ("invocations", JSONText.array([invocation])),
            ("columnKind", JSONText.string("unicodeCodePoints")),
            ("originalUriBaseIds", Self.baseIDs),
            ("results", JSONText.array(results)),
        ])
        return JSONText.object([
            ("$schema", JSONText.string(Self.schema)),
            ("version", JSONText.string("2.1.0")),
            ("runs", JSONText.array([run])),
        ]) + "\n"
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    /// Where the folder is that paths are relative to is for the reader to say, so that the report is the same on every machine.
    private static let baseIDs = JSONText.object([
        (
            SARIFResult.baseID,
            JSONText.object([("description", SARIFResult.message("The folder in which the program was run."))])
        )
    ])

    private func driver(_ rules: [String]) -> String {
        JSONText.object([
            ("name", JSONText.string(tool.name)),
            ("version", JSONText.string(tool.version)),
            ("semanticVersion", JSONText.string(tool.version)),
            ("rules", JSONText.array(rules)),
        ])
    }

    private var invocation: String {
        let missing = results.dropped + dropped
        let notifications = [
            missing > 0 ? ("warning", "\(missing) more findings are not in this report; the worst are.") : nil,
            suppressed > 0 ? ("note", "Suppressed and not in this report: \(suppressed).") : nil,
            known > 0 ? ("note", "Known from the baseline and not in this report: \(known).") : nil,
        ].compactMap(\.self)
        let objects = notifications.map { level, text in
            JSONText.object([("level", JSONText.string(level)), ("message", SARIFResult.message(text))])
        }
        return JSONText.object([
            ("executionSuccessful", "true"),
            ("toolExecutionNotifications", objects.isEmpty ? nil : JSONText.array(objects)),
        ])
    }

    /// The rules of some findings, each once, in the order in which they first occur.
    private static func rules(
        _ found: [(rule: DiagnosticID, severity: Severity)],
        _ tool: ReportingTool
    ) -> (texts: [String], index: [DiagnosticID: Int]) {
        var index: [DiagnosticID: Int] = [:]
        var texts: [String] = []
        for (id, severity) in found where index[id] == nil {
            index[id] = texts.count
            texts.append(SARIFRule.object(tool.rule(id), id, severity))
        }
        return (texts, index)
    }
}
