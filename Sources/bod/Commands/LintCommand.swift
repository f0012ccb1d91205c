import ArgumentParser
import BODFiles
import BODJSON
import BODLint

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
              bod lint Item.xsd --against released/Item.xsd
              kcat -C -t orders -e | bod lint - --from ndjson --schema order.schema.json

            A .bod.yml near the documents sets what options do not: bod config show tells what holds, and docs/configuration.md all keys.

            --help-hidden lists the options for limits on size, depth and the like.
            """
    )

    @OptionGroup var input: InputOptions

    @OptionGroup var schemas: SchemaOptions

    @OptionGroup var schematron: SchematronOptions

    @OptionGroup var reports: ReportOptions

    @OptionGroup var baselines: BaselineOptions

    @OptionGroup var fixing: FixOptions

    @OptionGroup var rules: RuleOptions

    @OptionGroup var configuration: ConfigurationOptions

    @Option(help: "What to call standard input in findings.")
    var stdinFilename: String?

    @Option(
        help: ArgumentHelp(
            "How JSON comes: json, or ndjson with a document a line; without it, what the names of the files say.",
            valueName: "format"
        )
    )
    var from: JSONFraming?

    @Flag(help: "Look at every document, even one that an earlier run found clean.")
    var noCache = false

    @Flag(help: "Read documents part by part, as those above --max-document-bytes are.")
    var stream = false

    @Flag(help: "Lint again whenever a document, schema or configuration changes, until Ctrl-C.")
    var watch = false

    @Flag(help: "Try the examples of the rules of the .bod.yml that holds for each PATH, or here, and lint nothing.")
    var testRules = false

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if testRules { try refuseForRules() } else { try input.requirePath() }
    }

    func run() async throws {
        let console = output.console
        if testRules { return try await reportingFailures(to: console) { try tryRules(console) } }
        guard watch else {
            return try await reportingFailures(to: console) {
                try await ReadLog.$current.withValue(ReadLog()) { try await lint(console) }
            }
        }
        try refuseToWatch()
        let loop = WatchLoop(
            paths: input.paths,
            others: [schemas.schema, schemas.against, configuration.config, baselines.baseline, input.filesFrom]
                .compactMap(\.self)
                + schematron.schematron,
            written: reports.format.compactMap(\.file) + [baselines.writeBaseline].compactMap(\.self),
            console: console
        )
        try await reportingFailures(to: console) { try await loop.run { try await lint(console) } }
    }

    /// What is about documents would have no effect on examples, and is not passed over in silence.
    private func refuseForRules() throws {
        let given: [(option: String, isGiven: Bool)] = [
            ("--watch", watch), ("--stream", stream), ("--fix", fixing.fix), ("--diff", fixing.diff),
            ("--schema", schemas.schema != nil), ("--schematron", !schematron.schematron.isEmpty),
            ("--phase", schematron.phase != nil), ("--from", from != nil), ("--files-from", input.filesFrom != nil),
            ("--select", !rules.select.isEmpty), ("--ignore", !rules.ignore.isEmpty),
            ("--baseline", baselines.baseline != nil), ("--write-baseline", baselines.writeBaseline != nil),
            ("-", input.paths.contains("-")),
        ]
        guard let option = given.first(where: \.isGiven)?.option else { return }
        throw ValidationError("--test-rules tries the examples of rules and lints nothing; leave \(option) out.")
    }

    private func refuseToWatch() throws {
        if input.paths.contains("-") || input.filesFrom == "-" {
            throw ValidationError("--watch is for files; standard input comes once.")
        }
        if fixing.fix || fixing.diff {
            throw ValidationError("--watch looks only; give --fix in a run of its own.")
        }
    }

    private func lint(_ console: Console) async throws {
        let finder = ConfigurationFinder(configuration, phase: schematron.phase)
        var options = LintOptionSettings(
            rules: rules.settings,
            failOn: reports.failOn.map { Setting($0, .option("--fail-on")) },
            limits: limitOptions.settings,
            documentSuppressions: reports.documentSuppressions
        )
        options.schematron = try schematron.schemas(finder.files)
        let job = LintJob(
            input: input,
            schemas: schemas,
            reports: reports,
            baselines: baselines,
            fixing: fixing,
            options: options,
            standardInputName: stdinFilename,
            framing: from,
            console: console,
            usesCache: !noCache,
            streams: stream
        )
        switch try await job.run(finder, phase: schematron.phase) {
        case .clean: return
        case .findings: if !reports.exitZero { throw ExitCode.findings }
        // That nobody minds findings does not mean that nobody minds what was not looked at.
        case .incomplete: throw ExitCode.couldNotRun
        }
    }

    private func tryRules(_ console: Console) throws {
        let run = RuleTrial(
            input.paths,
            configuration,
            limitOptions.settings[.maxXPathSteps]?.value,
            reports,
            console
        )
        if try !run.succeeds(), !reports.exitZero { throw ExitCode.findings }
    }
}
