import BODDiagnostics
import BODFiles
import BODLint

/// A run of `bod lint --test-rules`: the examples of the rules of configurations, and no documents.
struct RuleTrial {
    private let paths: [String]
    private let options: ConfigurationOptions
    private let stepLimit: Int?
    private let reports: ReportOptions
    private let console: Console

    /// - Parameters:
    ///   - paths: Files or folders whose configurations are tried; without any, that of the folder that one is in.
    ///   - options: Which configuration holds.
    ///   - stepLimit: The most steps of one rule for one document, when an option says so.
    ///   - reports: How to report.
    ///   - console: Where to report.
    init(
        _ paths: [String],
        _ options: ConfigurationOptions,
        _ stepLimit: Int?,
        _ reports: ReportOptions,
        _ console: Console
    ) {
        self.paths = paths
        self.options = options
        self.stepLimit = stepLimit
        self.reports = reports
        self.console = console
    }

    /// Tries all examples and reports those that do not behave.
    ///
    /// - Returns: Whether all behave, and there was something to try.
    /// - Throws: `UnusableConfiguration` when a configuration cannot be used, `FileProblem` when there is nothing to try.
    func succeeds() throws -> Bool {
        var finder = ConfigurationFinder(options)
        let configurations = try configurations(&finder)
        let runs = try configurations.map { try run($0, finder.files) }
        var writer = try reports.writer(
            for: [],
            configurations.reduce(.standard) { $0.adding($1.settings(for: nil).ownRules.registry.descriptions) },
            threshold: reports.failOn ?? .error,
            console: console
        )
        for (configuration, run) in zip(configurations, runs) { try report(run, of: configuration.files, &writer) }
        try writer.finish()
        for run in runs { console.say(run.summary) }
        return !writer.tally.hasFailed
    }

    /// The configurations of the paths, each once.
    private func configurations(_ finder: inout ConfigurationFinder) throws -> [LintConfiguration] {
        var seen: Set<[String]> = []
        var configurations: [LintConfiguration] = []
        for path in paths.isEmpty ? ["."] : paths {
            guard PathParts.exists(path) else { throw FileProblem(.missing, path, "\(path) does not exist") }
            let folder = PathParts.isFolder(path) ? path : PathParts.split(path).folder
            let configuration = try finder.configuration(forFilesIn: finder.path(ofFolder: folder))
            if seen.insert(configuration.files).inserted { configurations.append(configuration) }
        }
        return configurations
    }

    private func run(
        _ configuration: LintConfiguration,
        _ files: ConfigurationFiles
    ) throws(FileProblem) -> CustomExampleRun {
        let run = CustomExampleRun(configuration, files: files, stepLimit: stepLimit)
        guard run.ruleCount > 0 else {
            let name = configuration.files.last ?? "there is no .bod.yml here, so"
            let verb = configuration.files.isEmpty ? "there are" : "has"
            throw FileProblem(.nothingMatched, name, "\(name) \(verb) no rules to try")
        }
        return run
    }

    /// Reports what was found in the files of a configuration, and that nothing was.
    private func report(
        _ run: CustomExampleRun,
        of files: [String],
        _ writer: inout ReportWriter
    ) throws(FileProblem) {
        for file in files {
            let own = run.diagnostics.filter { $0.location.file.utf8.elementsEqual(file.utf8) }
            let text = own.isEmpty ? nil : SourceText(utf8: try FileReading.bytes(of: file, limit: 16 << 20))
            writer.add(file: file, own, text: text)
        }
    }
}
