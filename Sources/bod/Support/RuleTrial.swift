import BODDiagnostics
import BODFiles
import BODLint

/// A run of `bod lint --test-rules`: the examples of the rules of configurations, and no documents.
struct RuleTrial {
    private let paths: [String]
    private let options: ConfigurationOptions
    private let stepLimit: Int?
    private let console: Console

    /// - Parameters:
    ///   - paths: Files or folders whose configurations are tried; without any, that of the folder that one is in.
    ///   - options: Which configuration holds.
    ///   - stepLimit: The most steps of one rule for one document, when an option says so.
    ///   - console: Where to report.
    init(_ paths: [String], _ options: ConfigurationOptions, _ stepLimit: Int?, _ console: Console) {
        self.paths = paths
        self.options = options
        self.stepLimit = stepLimit
        self.console = console
    }

    /// Tries all examples and reports those that do not behave.
    ///
    /// - Returns: Whether all behave, and there was something to try.
    /// - Throws: `UnusableConfiguration` when a configuration cannot be used.
    func succeeds() throws -> Bool {
        var finder = ConfigurationFinder(options)
        var seen: Set<[String]> = []
        var isGood = true
        for path in paths.isEmpty ? ["."] : paths {
            let folder = PathParts.isFolder(path) ? path : PathParts.split(path).folder
            let configuration = try finder.configuration(forFilesIn: finder.path(ofFolder: folder))
            guard seen.insert(configuration.files).inserted else { continue }
            isGood = try report(configuration, finder.files) && isGood
        }
        return isGood
    }

    private func report(_ configuration: LintConfiguration, _ files: ConfigurationFiles) throws -> Bool {
        let run = CustomExampleRun(configuration, files: files, stepLimit: stepLimit)
        guard run.ruleCount > 0 else {
            let name = configuration.files.last ?? "there is no .bod.yml here, so"
            let verb = configuration.files.isEmpty ? "there are" : "has"
            throw FileProblem(.nothingMatched, name, "\(name) \(verb) no rules to try")
        }
        var texts: [String: SourceText] = [:]
        for finding in run.diagnostics {
            let file = finding.location.file
            let text = try texts[file] ?? SourceText(utf8: FileReading.bytes(of: file, limit: 16 << 20))
            texts[file] = text
            console.result(TextReporter(style: console.resultStyle).render([finding], source: text))
        }
        console.say(run.summary)
        return run.diagnostics.isEmpty
    }
}
