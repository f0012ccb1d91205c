/// Renders findings for people: one headline that tools can parse, the source line with carets, and the reason.
///
/// ```
/// order.xml:31:9: error: ExtendedAmount has no currencyID [cvc/complex-type.4]
///   31 |         <ExtendedAmount>90.00</ExtendedAmount>
///      |         ^^^^^^^^^^^^^^^^
///      = why: an amount without a currency cannot be posted
///      = do: add currencyID, such as currencyID="EUR"
/// ```
public struct TextReporter: Reporter {
    private let style: TextStyle

    /// Makes a reporter.
    ///
    /// - Parameter style: Whether and how to colour.
    public init(style: TextStyle = .plain) {
        self.style = style
    }

    /// Renders the findings about a document; they can be shown at once.
    public func add(_ document: ReportedDocument) -> String { render(document.diagnostics, source: document.text) }

    /// Nothing is left to be said.
    public func finish() -> String { "" }

    /// Renders the findings about one document.
    ///
    /// - Parameters:
    ///   - diagnostics: The findings, in the order in which to show them.
    ///   - source: The document's text, for the excerpts; without it only the headlines are shown.
    /// - Returns: The report; each finding ends with a line break.
    public func render(_ diagnostics: [Diagnostic], source: SourceText?) -> String {
        diagnostics.map { render($0, source: source) }.joined()
    }

    private func render(_ diagnostic: Diagnostic, source: SourceText?) -> String {
        let severity = style.severity(diagnostic.severity, diagnostic.severity.rawValue)
        let summary = style.bold(TerminalText.safe(diagnostic.summary))
        let rule = style.dim("[\(diagnostic.id)]")
        var text = "\(place(diagnostic.location)): \(severity): \(summary) \(rule)\n"
        var gutter = "  "
        if let range = diagnostic.location.range, let source, let excerpt = SourceExcerpt(of: range, in: source) {
            gutter = String(repeating: " ", count: String(excerpt.line).count + 3)
            text += "  \(style.dim("\(excerpt.line) |")) \(excerpt.text)\n"
            text += "\(gutter)\(style.dim("|")) \(style.severity(diagnostic.severity, excerpt.carets))\n"
        }
        for (label, sentence) in details(of: diagnostic) {
            text += "\(gutter)\(style.dim("= \(label):")) \(TerminalText.safe(sentence))\n"
        }
        return text
    }

    private func details(of diagnostic: Diagnostic) -> [(String, String)] {
        var details: [(String, String)] = []
        for note in diagnostic.notes {
            let suffix = note.location.map { " (\(place($0)))" } ?? ""
            details.append(("note", note.message + suffix))
        }
        if let explanation = diagnostic.explanation { details.append(("why", explanation)) }
        if let remedy = diagnostic.remedy { details.append(("do", remedy)) }
        return details
    }

    private func place(_ location: SourceLocation) -> String {
        let file = TerminalText.safe(location.file)
        guard let start = location.range?.start else { return file }
        return "\(file):\(start.line):\(start.column)"
    }
}
