import ArgumentParser
import BODDiagnostics
import BODFiles
import BODForms
import BODJSON
import BODLint
import BODXML

/// A run of `bod lint`: the documents with their settings, the reports, the baseline.
struct LintJob {
    let input: InputOptions
    let schemas: SchemaOptions
    let reports: ReportOptions
    let baselines: BaselineOptions
    let fixing: FixOptions
    let options: LintOptionSettings
    let standardInputName: String?
    /// How JSON comes; nil for what the names of the files say.
    let framing: JSONFraming?
    let console: Console
    /// Whether what earlier runs found clean is passed over.
    let usesCache: Bool
    /// Whether documents are read part by part, however small they are.
    let streams: Bool

    /// What comes together while documents are linted.
    private struct Progress {
        var writer: ReportWriter
        var known: BaselineRun
        var suppression: SuppressionRun
        var fixes: FixRun
        var nouns = NounCheck()
        /// The files that are not there.
        var missing: [String] = []

        mutating func take(_ document: LintedDocument, name: String, _ settings: DocumentSettings) {
            suppression.note(document)
            nouns.note(root: document.root)
            // A link that leads nowhere is there, and was made for something.
            let isMissing = document.diagnostics.contains { $0.id == FileProblem.missingID }
            if isMissing, !PathParts.isNamed(name) { missing.append(name) }
            writer.add(document, known.unknown(in: document, name: name), name: name, failOn: settings.failOn)
        }
    }

    /// Lints the documents and writes the reports.
    ///
    /// - Parameters:
    ///   - finder: Where configurations come from.
    ///   - phase: The phase of Schematron schemas that an option names.
    /// - Returns: How it ended.
    /// - Throws: What stands in the way, for `reportingFailures` to tell.
    func run(_ finder: ConfigurationFinder, phase: String?) async throws -> LintOutcome {
        var finder = finder
        let schema = try schemas.given()
        if streams, fixing.fix {
            throw ValidationError("--fix holds each document in memory; give it without --stream.")
        }
        if schema != nil {
            if streams { throw ValidationError("--stream is for XML; NDJSON and tables are read in pieces anyway.") }
            try fixing.refuseForJSON()
        }
        try checkFraming(schema)
        let earlier = try schemas.earlier()
        let (inputs, passedOver) = try documents(for: schema)
        if earlier != nil, inputs.count > 1 || streams {
            throw ValidationError("--against is for one schema that is linted: bod lint --against OLD NEW.")
        }
        let plan = try LintPlan(inputs, standardInputName: standardInputName, &finder, options)
        if phase != nil, !plan.profiles.contains(where: \.ownRules.hasSchematron) {
            throw ValidationError("--phase is for Schematron; give a schema with --schematron, or in .bod.yml.")
        }
        let baselines = try baselines.using(plan.baseline)
        let known = try baselines.known()
        // Schemas of XML are read once a document wants them.
        let configured = plan.profiles.flatMap { $0.schemas.values.map(\.path) }
        for path in configured + [schemas.schema].compactMap(\.self) { ReadLog.current?.note(path) }
        try baselines.check(inputs)
        var progress = Progress(
            writer: try writer(for: inputs, plan),
            known: BaselineRun(baselines, known) { plan.checks($0) },
            suppression: SuppressionRun(plan, input.paths, finder),
            fixes: FixRun(fixing, console)
        )
        for profile in plan.profiles { progress.nouns.note(profile) }
        if schema != nil { try reportSlips(plan, &progress) }
        switch schema {
        case .json(let schema): try await lintJSON(plan, by: schema, baselines, &progress)
        case .delimited(let schema): try await lintTables(plan, by: schema, baselines, &progress)
        case nil: try await lintXML(plan, baselines, earlier, &progress)
        }
        progress.writer.add(about: progress.nouns.unmatched)
        progress.writer.add(about: progress.suppression.unused)
        progress.writer.add(about: progress.known.gone)
        try progress.writer.finish()
        try progress.known.finish()
        console.say(
            progress.writer.tally.summary(besidesKnown: progress.known.leavesOut) + progress.suppression.summary
                + progress.known.summary
                + progress.fixes.summary + Self.summary(passedOver: passedOver)
        )
        if let failure = progress.fixes.failure { throw ExitCode(failure) }
        if let missing = progress.missing.first {
            let more = progress.missing.count - 1
            let words = more > 0 ? "and \(Tally.count(more, "other path")) do not exist" : "does not exist"
            console.complain("\(missing) \(words); the other documents were linted")
            return .incomplete
        }
        return progress.writer.tally.hasFailed ? .findings : .clean
    }

    /// Tells what the JSON Schema or layout has that demands nothing by a slip.
    private func reportSlips(_ plan: LintPlan, _ progress: inout Progress) throws(FileProblem) {
        guard let file = schemas.schema, let (findings, text) = try schemas.slips() else { return }
        let wanted = findings.filter { plan.checks($0.id) }.map { finding in
            var finding = finding
            finding.severity = plan.profiles.first?.severities[finding.id] ?? finding.severity
            return finding
        }
        if !wanted.isEmpty { progress.writer.add(file: file, wanted, text: text) }
    }

    private static func summary(passedOver count: Int) -> String {
        count == 0 ? "" : "; \(Tally.count(count, "file")) of other JSON passed over"
    }

    private func checkFraming(_ schema: GivenSchema?) throws {
        if framing == nil { return }
        if case .json = schema { return }
        throw ValidationError("--from is for JSON, which needs a JSON Schema (--schema).")
    }

    /// The documents, and how many files of folders are none; a schema that stands among them is none.
    private func documents(
        for schema: GivenSchema?
    ) throws(FileProblem) -> (inputs: [InputFiles.Input], passedOver: Int) {
        guard let schema else {
            let files = try input.files(endings: FoundFile.endings, passingOver: FoundFile.isPassedOver)
            // What an earlier run has reported is nobody's document.
            let reported = Set(reports.format.compactMap(\.file).map { Array(PathParts.resolved($0).utf8) })
            return (files.inputs, files.passedOver.count { !reported.contains(Array(PathParts.resolved($0).utf8)) })
        }
        let named = try input.files(endings: schema.endings)
        let inputs = schemas.schema.map { input.files(named, without: $0) } ?? named
        if inputs.isEmpty { throw FileProblem(.nothingMatched, "", "there is no document beside the schema") }
        if inputs.count < named.count { console.say("the schema itself is not linted") }
        return (inputs, 0)
    }

    /// A difference or a mended document is the result where there is one, and has standard output for itself.
    private func writer(for inputs: [InputFiles.Input], _ plan: LintPlan) throws(FileProblem) -> ReportWriter {
        let isDiverted = fixing.diff || (fixing.fix && inputs.contains(.standardInput))
        return try reports.writer(
            for: inputs,
            plan.registry,
            threshold: plan.threshold,
            console: console,
            isDiverted: isDiverted
        )
    }

    private func lintXML(
        _ plan: LintPlan,
        _ baselines: BaselineOptions,
        _ earlier: DocumentNeighbours.EarlierVersion?,
        _ progress: inout Progress
    ) async throws {
        // What is mended is not what was read, and has to be written in any case.
        var cache = usesCache && !fixing.fix && !streams && plan.work.count > LintCache.fewDocuments ? LintCache() : nil
        defer { cache?.save() }
        var catalogs: [[String: ConfiguredSchema]: SchemaCatalog] = [:]
        var judges: [LintRun.Judge] = []
        for settings in plan.profiles {
            let catalog = try catalogs[settings.schemas] ?? schemas.catalog(settings.schemas)
            catalogs[settings.schemas] = catalog
            var limits = XMLLimits(settings.limits)
            limits.findings = baselines.findingLimit(limits.findings)
            let linter = DocumentLinter(
                catalog: catalog,
                linter: Linter(settings, limit: limits.findings),
                limits: limits
            )
            let fixer = fixing.fix ? DocumentFixer(linter: linter, allowsUnsafe: fixing.unsafeFixes) : nil
            judges.append(
                LintRun.Judge(
                    linter: linter,
                    fixer: fixer,
                    limit: limits.documentBytes,
                    streamedLimit: limits.streamedBytes,
                    rulesNotChecked: settings.rulesNotChecked,
                    findings: limits.findings,
                    cacheKey: cache == nil || schemas.hasOwn(settings.schemas) ? nil : LintCache.judge(settings)
                )
            )
        }
        let known = cache?.documents ?? CleanDocuments()
        let pairs = DocumentPairs(plan.work.map(\.input), earlier: earlier)
        let run = LintRun(
            judges: judges,
            standardInputName: standardInputName,
            known: known,
            pairs: pairs,
            streams: streams,
            needsRoots: !progress.nouns.isEmpty
        )
        try await forEachInOrder(plan.work, jobs: input.jobCount) {
            run.lint($0)
        } consume: {
            let document: LintedDocument
            switch try $0.judgement.get() {
            case .linted(let linted): document = linted
            case .large:
                let run = StreamedLintRun(judge: judges[$0.work.profile], name: $0.name, jobs: input.jobCount)
                document = try await run.lint($0.work.input)
            case .fixed(let fixed): document = progress.fixes.take(fixed, from: $0.work.input, name: $0.name)
            }
            if earlier != nil { try refuseUnlessSchema(document, $0.name) }
            cache?.note(document, $0.key)
            progress.take(document, name: $0.name, plan.profiles[$0.work.profile])
        }
    }

    private func refuseUnlessSchema(_ document: LintedDocument, _ name: String) throws {
        guard document.isJudged, !document.isSchema else { return }
        throw ValidationError("--against compares schemas, and \(name) is none.")
    }

    private func lintJSON(
        _ plan: LintPlan,
        by schema: JSONSchema,
        _ baselines: BaselineOptions,
        _ progress: inout Progress
    ) async throws {
        let judges = judges(plan, baselines) { JSONDocumentLinter(schema: schema, policy: $0, limits: $1) }
        let run = JSONLintRun(judges: judges, standardInputName: standardInputName, framing: framing)
        try await run.lint(plan.work, jobs: input.jobCount) { document, name, profile in
            progress.take(document, name: name, plan.profiles[profile])
        }
    }

    private func lintTables(
        _ plan: LintPlan,
        by schema: DelimitedSchema,
        _ baselines: BaselineOptions,
        _ progress: inout Progress
    ) async throws {
        let judges = judges(plan, baselines) { DelimitedLinter(schema: schema, policy: $0, limits: $1) }
        let run = DelimitedLintRun(judges: judges, standardInputName: standardInputName)
        try await run.lint(plan.work, jobs: input.jobCount) { document, name, profile in
            progress.take(document, name: name, plan.profiles[profile])
        }
    }

    /// A judge for each of the settings, for documents that a JSON Schema or a layout judges.
    private func judges<Judge>(
        _ plan: LintPlan,
        _ baselines: BaselineOptions,
        _ make: (FindingPolicy, JSONLimits) -> Judge
    ) -> [Judge] {
        plan.profiles.map { settings in
            var limits = JSONLimits(settings.limits)
            limits.findings = baselines.findingLimit(limits.findings)
            return make(FindingPolicy(settings, limit: limits.findings), limits)
        }
    }
}
