import ArgumentParser
import BODDiagnostics
import BODFiles
import BODXML
import SchemaInference

struct InferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infer",
        abstract: "Infer a schema from sample documents, and prove that it accepts them.",
        discussion: """
            XML samples give an XSD, JSON samples a JSON Schema, CSV the layout of a DSV object. The order of the samples does not matter. A code such as 007 or \
            +49 stays text, and money is decimal, never a floating-point number. The schema is only written once every sample was \
            validated by it.

              bod infer Samples/several --to xsd -o requisition.xsd
              bod infer data.json --to json-schema --draft 2020-12
              bod infer Samples/several --to catalog -o Requisition.zip
              bod infer today/ --state orders.state.json -o order.xsd
              bod infer today/ --against orders.xsd

            With --against, the result is what changed since an earlier schema, and exit code 1 says that it refuses a sample; the new \
            schema is written only where -o says so.
            """
    )

    /// What to infer.
    enum Target: String, ExpressibleByArgument, CaseIterable {
        case xsd
        case jsonSchema = "json-schema"
        case dsv
        case catalog

        /// What it is inferred from; the catalog takes schemas of every kind.
        var kind: SampleKind? {
            switch self {
            case .xsd: .xml
            case .jsonSchema: .json
            case .dsv: .delimited
            case .catalog: nil
            }
        }
    }

    /// How changes since an earlier schema are shown.
    enum ReportForm: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    /// The dialect of JSON Schema.
    enum Draft: String, ExpressibleByArgument, CaseIterable {
        case draft06 = "06"
        case draft202012 = "2020-12"
    }

    @OptionGroup var input: InputOptions

    @Option(
        help:
            "xsd, json-schema, dsv, or catalog: the Data Catalog's import archive; without it, what most samples are."
    )
    var to: Target?

    @Option(
        help: ArgumentHelp(
            "How the samples are written: xml, json, ndjson with a document a line, or csv with any separator; without it, what their names and beginnings say.",
            valueName: "format"
        )
    )
    var from: SampleForm?

    @Option(help: "The name of the schema; without it, that of the root element or of the only sample.")
    var name: String?

    @Option(
        name: [.customShort("o"), .long],
        help: "Where to write the schema, in place of an older one; standard output without it.",
        completion: .file()
    )
    var output: String?

    @Option(help: "The draft of JSON Schema: 06, as the Data Catalog wants it, or 2020-12. (default: 06)")
    var draft: Draft?

    @Flag(help: "Write an XSD by the rules of the Data Catalog for custom nouns.")
    var catalog = false

    @Option(
        help: ArgumentHelp(
            "Keep what was seen in a file, and merge it with what the file holds; each sample should be given once.",
            valueName: "file"
        ),
        completion: .file()
    )
    var state: String?

    @Option(
        help: ArgumentHelp(
            "Tell what changed since an earlier schema: an XSD, a JSON Schema, or the layout of a DSV object.",
            valueName: "schema"
        ),
        completion: .file(extensions: ["xsd", "json"])
    )
    var against: String?

    @Option(help: "How --against reports: text, which is the default, or json.")
    var format: ReportForm?

    @Option(
        help: ArgumentHelp(
            "A YAML file that says by path what you know better: type, enumeration, required, repeatable, map.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yml", "yaml"])
    )
    var hints: String?

    @Flag(help: "Make an enumeration of values that come from a short list and were seen often enough.")
    var enumerations = false

    @Flag(help: "Show values of the samples in the schema.")
    var examples = false

    @Flag(help: "Do not validate the samples by the schema.")
    var noVerify = false

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @Option(help: ArgumentHelp("The most columns of a table. (default: 16384)", visibility: .hidden))
    var maxColumns: Int?

    @OptionGroup var messages: OutputOptions

    func validate() throws {
        try input.requirePath()
        if let maxColumns, !(1...1_000_000).contains(maxColumns) {
            throw ValidationError("--max-columns takes a number from 1 to 1000000")
        }
        if let from, let to, let kind = to.kind, kind != from.kind {
            throw ValidationError("--to \(to.rawValue) is not inferred from \(from.rawValue)")
        }
        if format != nil, against == nil { throw ValidationError("--format is for the report of --against") }
        if draft != nil, let to, to != .jsonSchema {
            throw ValidationError("--draft is for a JSON Schema; leave it out, or give --to json-schema")
        }
    }

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            let earlier = try against.map(EarlierSchemaFile.read)
            let files = try input.files(endings: endings(of: from?.kind ?? to?.kind ?? earlier?.sampleKind))
            let samples = try SampleReading(files, form: from, limits: sampleLimits)
            try refuseOutput(over: files)
            let state = InferenceState(path: state, console: console)
            let job = InferenceJob(
                run: InferenceRun(try options(for: earlier?.sampleKind ?? samples.commonKind, samples)),
                samples: samples,
                state: state,
                jobs: input.jobCount,
                console: console,
                progress: ProgressLine(console: console, isQuiet: messages.quiet)
            )
            let result = try await job.infer()
            var drift: SchemaDrift?
            if let earlier { drift = await job.compare(result, with: earlier) }
            if drift == nil || output != nil {
                let files = to == .catalog ? [try package(result, job.run.options)] : result.schema.files
                try SchemaOutput(path: output, console: console).write(files)
                noteIdleName(files)
                console.say("\(result.schema.summary)")
            }
            let left = files.count - result.used.count
            if left > 0 { console.say("left out \(left) of \(files.count) samples, for the reasons above") }
            try state.save(result.evidence)
            if let drift { console.result(format == .json ? drift.json : drift.text) }
            if !result.findings.isEmpty || drift?.isRefusing == true { throw ExitCode.findings }
        }
    }

    private var sampleLimits: SampleLimits {
        var limits = SampleLimits(xml: limitOptions.limits, json: limitOptions.jsonLimits)
        limits.fieldBytes = limits.xml.valueBytes
        if let maxColumns { limits.columns = maxColumns }
        return limits
    }

    /// The samples and what was gathered before are not to be lost to a slip.
    private func refuseOutput(over files: [InputFiles.Input]) throws(FileProblem) {
        guard let output else { return }
        let kept = files + [state, against, hints].compactMap { $0.map(InputFiles.Input.file) }
        guard kept.names(output) else { return }
        throw FileProblem(.exists, output, "\(output) is one of the files that are read; give the schema another file")
    }

    /// An XSD holds no name of its own, so a name that was asked for can only be that of its file.
    private func noteIdleName(_ files: [SchemaFile]) {
        guard let name, files.count == 1, files[0].name == "\(name).xsd" else { return }
        if let output, PathParts.isFolder(output) { return }
        messages.console.say(
            "note: --name only names the file of an XSD in a folder; its elements have the names of the samples"
        )
    }

    private func package(_ result: InferenceJob.Result, _ options: InferenceOptions) throws -> SchemaFile {
        switch CatalogPackage.pack(result.schema, result.evidence, options) {
        case .success(let file): return file
        case .failure(let refusal):
            let console = messages.console
            console.show(TextReporter(style: console.messageStyle).render([refusal.diagnostic], source: nil))
            throw ExitCode.couldNotRun
        }
    }

    private func endings(of kind: SampleKind?) -> [String] {
        switch kind {
        case .xml: [".xml"]
        case .json: [".json", ".ndjson", ".jsonl"]
        case .delimited: SampleKind.tableEndings
        case nil: [".xml", ".json", ".ndjson", ".jsonl"] + SampleKind.tableEndings
        }
    }

    private func options(for found: SampleKind, _ samples: SampleReading) throws -> InferenceOptions {
        let kind = to?.kind ?? found
        if against != nil, kind != found {
            messages.console.complain("the schema of --against does not describe what --to asks for")
            throw ExitCode.couldNotRun
        }
        if draft != nil, kind != .json {
            throw ValidationError("--draft is for a JSON Schema, and the samples are not JSON; leave it out")
        }
        let target: InferenceOptions.Target =
            switch kind {
            case .xml: .xsd(catalog || to == .catalog ? .catalog : .standard)
            case .json: .jsonSchema(draft == .draft202012 ? .draft202012 : .catalog)
            case .delimited: .delimited
            }
        var options = InferenceOptions(target: target, name: name ?? (kind == .xml ? nil : samples.onlyName))
        options.showsExamples = examples
        options.enumerations = enumerations
        options.verifies = !noVerify
        options.hints = try hints.map { try HintFile.read($0, console: messages.console) }
        return options
    }
}
