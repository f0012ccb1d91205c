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
            XML samples give an XSD, JSON samples a JSON Schema. The order of the samples does not matter. A code such as 007 or \
            +49 stays text, and money is decimal, never a floating-point number. The schema is only written once every sample was \
            validated by it.

              bod infer Samples/several --to xsd -o requisition.xsd
              bod infer data.json --to json-schema --draft 2020-12
            """
    )

    /// What to infer.
    enum Target: String, ExpressibleByArgument, CaseIterable {
        case xsd
        case jsonSchema = "json-schema"
    }

    /// The dialect of JSON Schema.
    enum Draft: String, ExpressibleByArgument, CaseIterable {
        case draft06 = "06"
        case draft202012 = "2020-12"
    }

    @OptionGroup var input: InputOptions

    @Option(help: "xsd or json-schema; without it, what the samples are.")
    var to: Target?

    @Option(help: "The name of the schema; without it, the root element's.")
    var name: String?

    @Option(
        name: [.customShort("o"), .long],
        help: "Where to write the schema; standard output without it.",
        completion: .file()
    )
    var output: String?

    @Option(help: "The draft of JSON Schema: 06 as the Data Catalog wants it, or 2020-12.")
    var draft = Draft.draft06

    @Flag(help: "Write an XSD by the rules of the Data Catalog for custom nouns.")
    var catalog = false

    @Flag(help: "Show values of the samples in the schema.")
    var examples = false

    @Flag(help: "Do not validate the samples by the schema.")
    var noVerify = false

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var messages: OutputOptions

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            let samples = try SampleReading(input.files(endings: endings), limit: limitOptions.maxDocumentBytes)
            if samples.inputs.isEmpty {
                console.show(TextReporter(style: console.messageStyle).render(samples.findings, source: nil))
                throw ExitCode.couldNotRun
            }
            let outcome = try InferenceRun(options(for: samples)).infer(from: samples.inputs)
            let findings = samples.findings + outcome.diagnostics
            console.show(TextReporter(style: console.messageStyle).render(findings, source: nil))
            guard let schema = outcome.schema else { throw ExitCode.couldNotRun }
            try SchemaOutput(path: output, console: console).write(schema.files)
            console.say("\(schema.summary)")
            if !findings.isEmpty { throw ExitCode.findings }
        }
    }

    private var endings: [String] {
        switch to {
        case .xsd: [".xml"]
        case .jsonSchema: [".json", ".ndjson"]
        case nil: [".xml", ".json", ".ndjson"]
        }
    }

    private func options(for samples: SampleReading) -> InferenceOptions {
        let isJSON = to.map { $0 == .jsonSchema } ?? samples.looksLikeJSON
        let target: InferenceOptions.Target =
            isJSON ? .jsonSchema(draft == .draft06 ? .catalog : .draft202012) : .xsd(catalog ? .catalog : .standard)
        var options = InferenceOptions(target: target, name: name)
        options.showsExamples = examples
        options.verifies = !noVerify
        return options
    }
}
