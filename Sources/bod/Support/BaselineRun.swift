import BODDiagnostics
import BODFiles
import BODLint

/// What a baseline does to a run: known findings are left out, or all findings become known.
struct BaselineRun {
    private let options: BaselineOptions
    /// Whether findings of a rule would have been reported; what was not looked for is not gone.
    private let isChecked: (DiagnosticID) -> Bool
    private var check: BaselineCheck
    private var written = Baseline()
    private var dropped = 0

    init(_ options: BaselineOptions, _ known: Baseline, isChecked: @escaping (DiagnosticID) -> Bool) {
        self.options = options
        self.isChecked = isChecked
        check = BaselineCheck(known)
    }

    /// The findings about a document that are to be reported.
    mutating func unknown(in document: LintedDocument, name: String) -> [Diagnostic] {
        // That a file is gone or closed to us is no state that a project can be in on purpose.
        guard document.wasRead else { return document.diagnostics }
        if options.writeBaseline != nil {
            written.add(document.diagnostics)
            dropped += document.report.dropped
            return []
        }
        if options.baseline == nil { return document.diagnostics }
        return check.unknown(document.diagnostics, in: name, isWhole: !Self.isRefused(document.diagnostics))
    }

    /// Whether nothing is told but that a document cannot be read to its end: what else is in it was not looked at.
    private static func isRefused(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity == .error }
            && diagnostics.allSatisfy { ["xml", "json", "dsv", "file"].contains($0.id.group) }
    }

    /// The known findings that are gone, where that counts.
    var gone: [Diagnostic] {
        guard options.strictBaseline, let file = options.baseline else { return [] }
        return gone(from: file)
    }

    private func gone(from file: String) -> [Diagnostic] {
        check.gone(in: file, where: isChecked, exists: PathParts.isNamed)
    }

    /// Writes the baseline that was asked for.
    func finish() throws(FileProblem) {
        guard let file = options.writeBaseline else { return }
        try FileWriting.write(Array(written.text.utf8), to: file)
    }

    /// Whether findings are left out that a baseline has.
    var leavesOut: Bool { options.writeBaseline != nil || options.baseline != nil }

    /// What the summary of the run has to say about the baseline.
    var summary: String {
        if let file = options.writeBaseline {
            let more = dropped > 0 ? "; \(dropped) more are beyond --max-findings and stay unknown" : ""
            return "; \(Tally.count(written.count, "finding")) written to \(TerminalText.safe(file))\(more)"
        }
        guard let file = options.baseline else { return "" }
        let gone = options.strictBaseline ? 0 : gone(from: file).count
        let rest = gone > 0 ? ", \(gone) in it no longer found" : ""
        return "; \(Tally.count(check.knownCount, "known finding")) left out\(rest)"
    }
}
