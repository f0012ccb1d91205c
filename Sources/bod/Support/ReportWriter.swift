import BODDiagnostics
import BODFiles
import BODLint

/// Feeds the reports that were asked for with the documents of a run, and writes them.
///
/// What a report gives as it goes along appears on standard output at once; a file is written whole, at the end.
struct ReportWriter {
    private struct Report {
        let file: String?
        var reporter: any Reporter
        var text = ""
    }

    private let console: Console
    private let isDiverted: Bool
    private let threshold: Severity
    private var reports: [Report]
    private(set) var tally = Tally()

    /// - Parameters:
    ///   - requests: The reports.
    ///   - registry: The rules.
    ///   - threshold: The severity from which a finding counts as a failure.
    ///   - console: Where reports without a file go.
    ///   - isDiverted: Whether they go to standard error, since standard output is for something else.
    init(
        _ requests: [ReportRequest],
        _ registry: RuleRegistry,
        threshold: Severity,
        console: Console,
        isDiverted: Bool = false
    ) {
        self.console = console
        self.isDiverted = isDiverted
        self.threshold = threshold
        let tool = ReportingTool(
            version: Version.current,
            rules: registry.descriptions.map(\.reported) + OtherFinding.reported
        )
        reports = requests.map { request in
            let style = request.file != nil ? .plain : isDiverted ? console.messageStyle : console.resultStyle
            let reporter = request.format.reporter(tool: tool, threshold: threshold, style: style)
            return Report(file: request.file, reporter: reporter)
        }
    }

    /// Takes a document with those of its findings that are to be reported; the others are known.
    mutating func add(
        _ document: LintedDocument,
        _ diagnostics: [Diagnostic],
        name: String,
        failOn threshold: Severity
    ) {
        // The index of a document's lines is only made when there is something to show.
        let text = diagnostics.isEmpty ? nil : document.text
        let dropped = document.report.dropped
        tally.add(diagnostics, dropped: dropped, documents: document.documents, failOn: threshold)
        report(
            ReportedDocument(
                name,
                diagnostics,
                dropped: dropped,
                suppressed: document.report.suppressed.count,
                known: document.diagnostics.count - diagnostics.count,
                text: text
            )
        )
    }

    /// Takes findings about files that are no documents, such as the baseline.
    mutating func add(about findings: [Diagnostic]) {
        tally.count(findings, failOn: threshold)
        var rest = findings[...]
        while let file = rest.first?.location.file {
            let own = rest.prefix { $0.location.file == file }
            report(ReportedDocument(file, Array(own)))
            rest = rest.dropFirst(own.count)
        }
    }

    /// Takes a file that is no document, with what was found in it, if anything.
    mutating func add(file: String, _ findings: [Diagnostic], text: SourceText?) {
        tally.count(findings, failOn: threshold)
        report(ReportedDocument(file, findings, text: text))
    }

    private mutating func report(_ reported: ReportedDocument) {
        for index in reports.indices {
            let text = reports[index].reporter.add(reported)
            if reports[index].file == nil { show(text) } else { reports[index].text += text }
        }
    }

    /// Writes what is left.
    mutating func finish() throws(FileProblem) {
        for index in reports.indices {
            let rest = reports[index].reporter.finish()
            if let file = reports[index].file {
                try FileWriting.write(Array((reports[index].text + rest).utf8), to: file)
            } else {
                show(rest)
            }
        }
    }

    private func show(_ text: String) {
        if isDiverted { console.show(text) } else { console.result(text) }
    }
}

extension ReportRequest.Format {
    /// Makes the reporter of the format.
    fileprivate func reporter(tool: ReportingTool, threshold: Severity, style: TextStyle) -> any Reporter {
        switch self {
        case .text: TextReporter(style: style)
        case .json: JSONReporter()
        case .ndjson: NDJSONReporter()
        case .sarif: SARIFReporter(tool: tool)
        case .junit: JUnitReporter(threshold: threshold)
        case .github: GitHubReporter()
        case .gitlab: GitLabReporter()
        case .checkstyle: CheckstyleReporter(tool: tool)
        case .html: HTMLReporter(tool: tool)
        }
    }
}
