import BODDiagnostics
import BODFiles
import BODJSON
import BODLint

/// What holds for each document of a run; all configurations are read before the first document is.
struct LintPlan {
    /// A document with the number of its settings.
    struct Work: Sendable {
        let input: InputFiles.Input
        let profile: Int
    }

    /// The documents, in order.
    private(set) var work: [Work] = []
    /// The settings that some of the documents share.
    private(set) var profiles: [DocumentSettings] = []
    /// The baseline that the configurations name.
    private(set) var baseline: String?
    /// The absolute paths of the documents that a configuration may suppress findings of.
    private(set) var paths: Set<String> = []

    /// Documents with equal keys have the same settings.
    private struct Key: Hashable {
        let files: [String]
        let entries: ConfigurationEntries
    }

    private var numbers: [Key: Int] = [:]
    /// The settings of all documents of a folder, as it was written, where no entry for files can tell them apart.
    private var uniform: [[UInt8]: Int] = [:]

    /// Reads the configurations of documents.
    ///
    /// - Parameters:
    ///   - inputs: The documents.
    ///   - name: What standard input is called.
    ///   - finder: Where configurations come from.
    ///   - options: What the command line says.
    /// - Throws: `UnusableConfiguration` when one cannot be used, `FileProblem` when they name several baselines.
    init(
        _ inputs: [InputFiles.Input],
        standardInputName name: String?,
        _ finder: inout ConfigurationFinder,
        _ options: LintOptionSettings
    ) throws {
        for input in inputs {
            let profile = try profile(of: input.path(standardInput: name), &finder, options)
            work.append(Work(input: input, profile: profile))
        }
        try options.rules.check(registry)
        try refuseNothing(options.rules)
    }

    /// A run in which no selected rule is left would find nothing, and look like one that has nothing to find.
    private func refuseNothing(_ rules: RuleSettings) throws(FileProblem) {
        guard let selected = rules.select?.value, !selected.isEmpty else { return }
        let isAnyLeft = profiles.contains { profile in
            profile.ownRules.registry.descriptions.contains { profile.selection.contains($0.id) }
        }
        if isAnyLeft { return }
        let ignored = rules.ignore.map { " with --ignore \($0.value.joined(separator: ","))" } ?? ""
        throw FileProblem(
            .nothingMatched,
            "",
            "--select \(selected.joined(separator: ","))\(ignored) leaves no rule that could run"
        )
    }

    private mutating func profile(
        of file: String?,
        _ finder: inout ConfigurationFinder,
        _ options: LintOptionSettings
    ) throws -> Int {
        // Names of folders are bytes: é in one character and in two are two folders.
        let written = file.map { Array(PathParts.split($0).folder.utf8) }
        if let known = written.flatMap({ uniform[$0] }) { return known }
        let path = file.map { finder.path(of: $0) }
        let configuration = try finder.configuration(forFilesIn: path.flatMap { FolderPath.parent(of: $0) })
        try take(baseline: configuration.baseline?.value, finder)
        let key = Key(files: configuration.files, entries: configuration.entries(for: path))
        let profile = numbers[key] ?? profiles.count
        if profile == profiles.count {
            numbers[key] = profile
            profiles.append(configuration.settings(key.entries, options))
        }
        if let written, configuration.overrides.isEmpty, configuration.suppressions.isEmpty {
            uniform[written] = profile
        }
        if let path, !configuration.suppressions.isEmpty { paths.insert(path) }
        return profile
    }

    /// The rules that there are for some document of the run.
    var registry: RuleRegistry {
        profiles.reduce(.standard) { $0.adding($1.ownRules.registry.descriptions) }
    }

    /// The least severity that fails a document of the run.
    var threshold: Severity { profiles.map(\.failOn).min() ?? .error }

    /// Whether a rule runs for all documents.
    func checks(_ rule: DiagnosticID) -> Bool { profiles.allSatisfy { $0.selection.contains(rule) } }

    private mutating func take(baseline other: String?, _ finder: ConfigurationFinder) throws(FileProblem) {
        guard let other else { return }
        let name = finder.name(of: other)
        if let baseline, baseline != name {
            throw FileProblem(
                .other,
                name,
                "the configurations of the documents name two baselines, \(baseline) and \(name); give one with --baseline"
            )
        }
        baseline = name
    }
}

extension LintPlan {
    /// Lints documents by a JSON Schema or a layout, several at a time; what was found is given out in their order.
    static func lint(
        _ work: [Work],
        jobs: Int,
        _ lint: @Sendable @escaping (Work) throws(JSONSchemaError) -> LintedDocument,
        _ consume: (LintedDocument, Work) throws -> Void
    ) async throws {
        try await forEachInOrder(work, jobs: jobs) { work in
            Result { () throws(JSONSchemaError) in (try lint(work), work) }
        } consume: {
            let (document, work) = try $0.get()
            try consume(document, work)
        }
    }
}

extension InputFiles.Input {
    /// The path that configurations are looked for from; nil for standard input without a name.
    fileprivate func path(standardInput name: String?) -> String? {
        switch self {
        case .file(let path): path
        case .standardInput: name
        }
    }
}
