/// A document as a report knows it: its name, its findings, and its text for excerpts.
public struct ReportedDocument: Sendable {
    /// The file as the user named it, or what stands for standard input.
    public let name: String
    /// The findings in the order of the document.
    public let diagnostics: [Diagnostic]
    /// How many further findings were not kept.
    public let dropped: Int
    /// How many findings are left out because the document or a configuration says so.
    public let suppressed: Int
    /// How many findings are left out because a baseline knows them.
    public let known: Int
    /// The text; nil when it could not be read, or when there is nothing to show in it.
    public let text: SourceText?

    /// Describes a document.
    ///
    /// - Parameters:
    ///   - name: The file as the user named it.
    ///   - diagnostics: The findings in the order of the document.
    ///   - dropped: How many further findings were not kept.
    ///   - suppressed: How many findings are left out because the document or a configuration says so.
    ///   - known: How many findings are left out because a baseline knows them.
    ///   - text: The text, for excerpts.
    public init(
        _ name: String,
        _ diagnostics: [Diagnostic],
        dropped: Int = 0,
        suppressed: Int = 0,
        known: Int = 0,
        text: SourceText? = nil
    ) {
        self.name = name
        self.diagnostics = diagnostics
        self.dropped = dropped
        self.suppressed = suppressed
        self.known = known
        self.text = text
    }

    /// The findings, and one more that tells how many others were not kept, for reports that have no other place for the number.
    var diagnosticsAndRest: [Diagnostic] {
        guard dropped > 0 else { return diagnostics }
        let findings = dropped == 1 ? "1 further finding is" : "\(dropped) further findings are"
        let rest = Diagnostic(
            "lint/findings-left-out",
            .info,
            "\(findings) left out",
            explanation: "a document has more findings than a run keeps; the worst are shown",
            remedy: "mend these first, or keep more with --max-findings",
            at: SourceLocation(file: name)
        )
        return diagnostics + [rest]
    }
}
