import ArgumentParser
import BODDiagnostics
import BODFiles
import BODJSON
import BODLint
import BODXML

struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check BODs against their schema and the rules of the field.",
        discussion: """
            Every finding has a file, line and column, a rule, a reason and a remedy. Requisition and PurchaseOrder have schemas \
            of bodkit's own; for any other noun, or your tenant's version, give yours with --schema.

              bod lint Samples
              bod lint orders/ --format text --format sarif=bod.sarif --format html=report.html
              bod lint orders/ --ignore id --fail-on warning
              bod lint orders/ --fix --diff
              bod lint orders.ndjson --schema order.schema.json
              kcat -C -t orders -e | bod lint - --from ndjson --schema order.schema.json

            --help-hidden lists the options for limits on size, depth and the like.
            """
    )

    @OptionGroup var input: InputOptions

    @OptionGroup var schemas: SchemaOptions

    @OptionGroup var reports: ReportOptions

    @OptionGroup var baselines: BaselineOptions

    @OptionGroup var fixing: FixOptions

    @Option(
        parsing: .singleValue,
        help: "Only these rules or groups, separated by commas; a document that cannot be read is told all the same."
    )
    var select: [String] = []

    @Option(parsing: .singleValue, help: "Not these rules or groups, separated by commas.")
    var ignore: [String] = []

    @Option(help: "What to call standard input in findings.")
    var stdinFilename: String?

    @Option(
        help: ArgumentHelp(
            "How JSON comes: json, or ndjson with a document a line; without it, what the names of the files say.",
            valueName: "format"
        )
    )
    var from: JSONFraming?

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        try await reportingFailures(to: console) {
            let selection = try selection(console)
            var known = BaselineRun(baselines, try baselines.known(), selection)
            var fixes = FixRun(fixing, console)
            var writer: ReportWriter
            if let schema = try schemas.jsonSchema() {
                try fixing.refuseForJSON()
                writer = try await lintJSON(by: schema, selection, console, &known)
            } else {
                if from != nil { throw ValidationError("--from is for JSON, which needs a JSON Schema (--schema).") }
                writer = try await lintXML(selection, console, &known, &fixes)
            }
            writer.add(about: known.gone)
            try writer.finish()
            try known.finish()
            console.say(writer.tally.summary + known.summary + fixes.summary)
            if writer.tally.reaches(reports.failOn), !reports.exitZero { throw ExitCode.findings }
        }
    }

    private func lintXML(
        _ selection: RuleSelection,
        _ console: Console,
        _ known: inout BaselineRun,
        _ fixes: inout FixRun
    ) async throws -> ReportWriter {
        var limits = limitOptions.limits
        limits.findings = findingLimit
        let linter = DocumentLinter(
            catalog: try schemas.catalog(),
            linter: Linter(selection: selection, limit: findingLimit),
            limits: limits
        )
        let run = LintRun(
            linter: linter,
            fixer: fixing.fix ? DocumentFixer(linter: linter, allowsUnsafe: fixing.unsafeFixes) : nil,
            limit: limitOptions.maxDocumentBytes,
            standardInputName: stdinFilename
        )
        let inputs = try input.files(endings: [".xml"])
        try baselines.check(inputs)
        // A difference or a mended document is the result then, and has standard output for itself.
        let isDiverted = fixing.diff || (fixing.fix && inputs.contains(.standardInput))
        var writer = try reports.writer(for: inputs, console: console, isDiverted: isDiverted)
        try await forEachInOrder(inputs, jobs: input.jobCount) {
            run.lint($0)
        } consume: {
            let document: LintedDocument
            switch try $0.judgement.get() {
            case .linted(let linted): document = linted
            case .fixed(let fixed): document = try fixes.take(fixed, from: $0.input, name: $0.name)
            }
            writer.add(document, known.unknown(in: document, name: $0.name), name: $0.name)
        }
        return writer
    }

    private func lintJSON(
        by schema: JSONSchema,
        _ selection: RuleSelection,
        _ console: Console,
        _ known: inout BaselineRun
    ) async throws -> ReportWriter {
        var limits = limitOptions.jsonLimits
        limits.findings = findingLimit
        let linter = JSONDocumentLinter(schema: schema, selection: selection, limit: limits.findings, limits: limits)
        let run = JSONLintRun(
            linter: linter,
            limits: limits,
            standardInputName: stdinFilename,
            framing: from
        )
        let named = try input.files(endings: [".json", ".ndjson", ".jsonl"])
        let inputs = schemas.schema.map { input.files(named, without: $0) } ?? named
        if inputs.isEmpty { throw FileProblem(.nothingMatched, "", "there is no document beside the schema") }
        if inputs.count < named.count { console.say("the schema itself is not linted") }
        try baselines.check(inputs)
        var writer = try reports.writer(for: inputs, console: console)
        try await run.lint(inputs, jobs: input.jobCount) { document, name in
            writer.add(document, known.unknown(in: document, name: name), name: name)
        }
        return writer
    }

    /// A new finding must not be left out because of a thousand known ones before it.
    private var findingLimit: Int {
        baselines.needsAllFindings ? max(limitOptions.maxFindings, 1_000_000) : limitOptions.maxFindings
    }

    private func selection(_ console: Console) throws -> RuleSelection {
        do {
            return try RuleSelection(select: select.flatMap(words), ignore: ignore.flatMap(words))
        } catch {
            console.complain("\(error)")
            throw ExitCode.couldNotRun
        }
    }

    private func words(_ list: String) -> [String] {
        list.split(separator: ",", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    }
}
