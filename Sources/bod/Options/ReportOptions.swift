import ArgumentParser
import BODDiagnostics
import BODFiles
import BODLint

/// Which reports are written, and what makes a run fail.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            A report: text, json, ndjson, sarif, junit, github, gitlab, checkstyle or html; to standard output or a file. May be \
            repeated.
            """,
            valueName: "fmt[=file]"
        )
    )
    var format: [ReportRequest] = []

    @Option(help: "The least severity that makes the exit code 1: error (the default), warning or info.")
    var failOn: Severity?

    @Flag(help: "Exit with 0 whatever is found.")
    var exitZero = false

    @Flag(help: "Report what documents suppress by bod-ignore, too: for documents of others.")
    var noDocumentSuppressions = false

    func validate() throws {
        if let conflict = ReportRequest.conflict(in: format) { throw ValidationError(conflict) }
    }

    /// What the options say of suppressions in documents.
    var documentSuppressions: Setting<Bool>? {
        noDocumentSuppressions ? Setting(false, .option("--no-document-suppressions")) : nil
    }

    /// Makes the writer of the reports.
    ///
    /// - Parameters:
    ///   - inputs: What is linted; no report may take the place of a document.
    ///   - registry: The rules.
    ///   - threshold: The least severity that fails a document.
    ///   - console: Standard output.
    ///   - isDiverted: Whether reports without a file go to standard error, since standard output is for something else.
    /// - Returns: The writer.
    /// - Throws: `FileProblem` when a report could not be written at the end, so that nobody waits for nothing.
    func writer(
        for inputs: [InputFiles.Input],
        _ registry: RuleRegistry,
        threshold: Severity,
        console: Console,
        isDiverted: Bool = false
    ) throws(FileProblem) -> ReportWriter {
        for file in format.compactMap(\.file) {
            if inputs.names(file) {
                throw FileProblem(.exists, file, "\(file) is one of the documents; give the report another file")
            }
            if ReadLog.current?.names(file) == true {
                throw FileProblem(.exists, file, "\(file) is read by this run; give the report another file")
            }
            let folder = PathParts.split(file).folder
            guard PathParts.isFolder(folder) else {
                throw FileProblem(.missing, file, "\(file) cannot be written: there is no folder \(folder)")
            }
        }
        return ReportWriter(
            format.isEmpty ? [.text] : format,
            registry,
            threshold: threshold,
            console: console,
            isDiverted: isDiverted
        )
    }
}

extension [InputFiles.Input] {
    /// Whether a file is one of these, in whatever spelling; who asks of many takes `resolvedPaths`.
    func names(_ file: String) -> Bool {
        let wanted = FileIdentity(of: file)
        return contains { input in
            guard case .file(let path) = input else { return false }
            let identity = FileIdentity(of: path)
            // Most differ in this, which is asked quickly; two that are not there yet, and two names of one file, do not.
            return identity == wanted && PathParts.resolved(path) == PathParts.resolved(file)
        }
    }

    /// The files without links, as bytes.
    var resolvedPaths: Set<[UInt8]> {
        Set(
            compactMap { input -> [UInt8]? in
                guard case .file(let path) = input else { return nil }
                return [UInt8](PathParts.resolved(path).utf8)
            }
        )
    }
}
