/// Renders findings as the workflow commands from which GitHub Actions makes annotations.
///
/// GitHub shows ten annotations of each kind for a step and drops the others, so the first ten of each kind are commands; those after
/// them are plain lines of the log, and a last line counts them.
public struct GitHubReporter: Reporter {
    private var shown = SeverityCounts()
    private var beyond = 0

    /// How many annotations of each kind GitHub shows for a step.
    public static let annotationsPerKind = 10

    /// Makes a reporter.
    public init() {}

    /// Renders the findings about a document.
    public mutating func add(_ document: ReportedDocument) -> String {
        var lines = ""
        for diagnostic in document.diagnosticsAndRest {
            if shown[diagnostic.severity] < Self.annotationsPerKind {
                shown.count(diagnostic.severity)
                lines += command(diagnostic)
            } else {
                beyond += 1
                lines += line(diagnostic)
            }
        }
        return lines
    }

    /// Says how many findings have no annotation.
    public func finish() -> String {
        guard beyond > 0 else { return "" }
        let findings = beyond == 1 ? "1 finding has" : "\(beyond) findings have"
        return "\(findings) no annotation, since GitHub shows ten of each kind; this log has all of them\n"
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        let range = diagnostic.location.range
        // GitHub takes columns only where the finding ends on its first line.
        let isOnOneLine = range.map { $0.start.line == $0.end.line } ?? false
        let properties = [
            ("file", ReportPath.relative(diagnostic.location.file)),
            ("line", range.map { String($0.start.line) }),
            ("endLine", range.map { String($0.end.line) }),
            ("col", isOnOneLine ? range.map { String($0.start.column) } : nil),
            ("endColumn", isOnOneLine ? range.map { String($0.end.column) } : nil),
            ("title", diagnostic.id.description),
        ].compactMap { name, value in value.map { "\(name)=\(Self.property($0))" } }
        return
            "::\(kind(diagnostic.severity)) \(properties.joined(separator: ","))::\(Self.message(diagnostic.sentences))\n"
    }

    /// A line of the log; it begins with a blank, so that no document's text can be taken for a command.
    private func line(_ diagnostic: Diagnostic) -> String {
        let words = "\(diagnostic.place): \(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.id)]"
        return "  \(TerminalText.safe(words).replacingCommandMarks)\n"
    }

    private func kind(_ severity: Severity) -> String {
        severity == .info ? "notice" : severity.rawValue
    }

    /// What GitHub's own toolkit escapes in a message: `%`, CR and LF.
    private static func message(_ text: String) -> String {
        escaped(TerminalText.safe(text)) { $0 == "%" || $0 == "\r" || $0 == "\n" }
    }

    /// What it escapes in a property: also `:` and `,`.
    private static func property(_ text: String) -> String {
        escaped(TerminalText.safe(text)) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
    }

    private static func escaped(_ text: String, where isEscaped: (Unicode.Scalar) -> Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if isEscaped(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension String {
    /// The text without `::` and `##[`, by which a runner knows its commands.
    fileprivate var replacingCommandMarks: String {
        var text = ""
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == ":", previous == ":" { text += " " }
            if scalar == "#", previous == "#" { text += " " }
            text.unicodeScalars.append(scalar)
            previous = scalar
        }
        return text
    }
}
