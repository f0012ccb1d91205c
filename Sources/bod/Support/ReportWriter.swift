import BODDiagnostics
import BODFiles
import BODLint

/// Gathers the findings of a run and writes the reports that were asked for.
///
/// Text on standard output appears document by document; what goes to a file, and JSON, is written at the end.
struct ReportWriter {
    private let requests: [ReportRequest]
    private let console: Console
    private var texts: [String]
    private var diagnostics: [Diagnostic] = []
    private(set) var tally = Tally()

    init(_ requests: [ReportRequest], console: Console) {
        self.requests = requests.isEmpty ? [.text] : requests
        self.console = console
        texts = Array(repeating: "", count: self.requests.count)
    }

    mutating func add(_ document: LintedDocument) {
        tally.add(document)
        for (index, request) in requests.enumerated() {
            switch (request.format, request.file) {
            case (.text, nil):
                console.result(
                    TextReporter(style: console.resultStyle).render(document.diagnostics, source: text(of: document))
                )
            case (.text, _):
                texts[index] += TextReporter().render(document.diagnostics, source: text(of: document))
            case (.json, _):
                if index == requests.firstIndex(where: { $0.format == .json }) { diagnostics += document.diagnostics }
            }
        }
    }

    /// The index of a document's lines is only made when there is something to show.
    private func text(of document: LintedDocument) -> SourceText? {
        document.diagnostics.isEmpty ? nil : document.text
    }

    /// Writes what is left.
    func finish() throws(FileProblem) {
        for (index, request) in requests.enumerated() {
            let report =
                request.format == .json
                ? JSONReporter().render(diagnostics, documents: tally.documents) : texts[index]
            if let file = request.file {
                try FileWriting.write(Array(report.utf8), to: file)
            } else if request.format == .json {
                console.result(report)
            }
        }
    }
}
