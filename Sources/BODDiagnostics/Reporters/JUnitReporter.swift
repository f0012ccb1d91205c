/// Renders a run as JUnit's XML: each document is a test, and each finding that counts is a failure of it.
///
/// Findings below the threshold do not fail the test and stand in its output.
public struct JUnitReporter: Reporter {
    private let threshold: Severity
    private var tests = 0
    private var failures = 0
    private var cases = ""

    /// Makes a reporter.
    ///
    /// - Parameter threshold: The least severity that fails a document.
    public init(threshold: Severity = .error) {
        self.threshold = threshold
    }

    /// Takes the findings about a document.
    public mutating func add(_ document: ReportedDocument) -> String {
        let failing = document.diagnosticsAndRest.filter { $0.severity >= threshold }
        let others = document.diagnosticsAndRest.filter { $0.severity < threshold }
        tests += 1
        failures += failing.isEmpty ? 0 : 1
        let name = ReportPath.relative(document.name)
        let attributes = MarkupText.attributes([("classname", "bod.lint"), ("name", name), ("file", name)])
        let content = failing.map(failure).joined() + output(others)
        cases +=
            content.isEmpty
            ? "    <testcase\(attributes)/>\n" : "    <testcase\(attributes)>\n\(content)    </testcase>\n"
        return ""
    }

    /// The whole document, since its head holds the numbers.
    public func finish() -> String {
        let counts = MarkupText.attributes([
            ("tests", String(tests)), ("failures", String(failures)), ("errors", "0"), ("skipped", "0"),
        ])
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="bod lint"\(counts)>
              <testsuite name="documents"\(counts)>
            \(cases)  </testsuite>
            </testsuites>

            """
    }

    private func failure(_ diagnostic: Diagnostic) -> String {
        let attributes = MarkupText.attributes([
            ("type", diagnostic.id.description), ("message", "\(diagnostic.place): \(diagnostic.summary)"),
        ])
        return "      <failure\(attributes)>\(text(of: diagnostic))</failure>\n"
    }

    private func output(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        return "      <system-out>\(diagnostics.map(text).joined())</system-out>\n"
    }

    /// The text report's words, line by line, so that its line breaks stay.
    private func text(of diagnostic: Diagnostic) -> String {
        TextReporter().render([diagnostic], source: nil).split(separator: "\n")
            .map { MarkupText.escaped(String($0)) + "\n" }.joined()
    }
}
