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

    /// The dialect of JSON Schema.
    enum Draft: String, ExpressibleByArgument, CaseIterable {
        case draft06 = "06"
        case draft202012 = "2020-12"
    }

    @OptionGroup var input: InputOptions

    @Option(
        help:
            "xsd, json-schema, dsv, or catalog: the Data Catalog's import archive; without it, what the first sample is."
    )
    var to: Target?

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

    @Flag(help: "Make an enumeration of values that come from a short list and were seen often enough.")
    var enumerations = false

    @Flag(help: "Show values of the samples in the schema.")
    var examples = false

    @Flag(help: "Do not validate the samples by the schema.")
    var noVerify = false

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var messages: OutputOptions

    func validate() throws {
        if draft != nil, let to, to != .jsonSchema {
            throw ValidationError("--draft is for a JSON Schema; leave it out, or give --to json-schema")
        }
    }

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            let samples = try SampleReading(input.files(endings: endings), limit: limitOptions.maxDocumentBytes)
            let state = InferenceState(path: state, console: console)
            let job = InferenceJob(
                run: InferenceRun(options(for: samples)),
                samples: samples,
                state: state,
                jobs: input.jobCount,
                console: console,
                progress: ProgressLine(console: console, isQuiet: messages.quiet)
            )
            let result = try await job.infer()
            let files = to == .catalog ? [try package(result, job.run.options)] : result.schema.files
            try SchemaOutput(path: output, console: console).write(files)
            try state.save(result.evidence)
            console.say("\(result.schema.summary)")
            if !result.findings.isEmpty { throw ExitCode.findings }
        }
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

    private var endings: [String] {
        switch to {
        case .xsd: [".xml"]
        case .jsonSchema: [".json", ".ndjson", ".jsonl"]
        case .dsv: SampleKind.tableEndings
        case nil, .catalog: [".xml", ".json", ".ndjson", ".jsonl"] + SampleKind.tableEndings
        }
    }

    private func options(for samples: SampleReading) -> InferenceOptions {
        let kind = to?.kind ?? samples.firstKind
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
        return options
    }
}
