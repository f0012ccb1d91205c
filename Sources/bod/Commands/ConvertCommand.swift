import ArgumentParser
import BODDiagnostics
import BODFiles
import BODJSON
import BODTransform

struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert BODs to another format and back.",
        discussion: """
            json-exact holds everything that an XML document says; converting it back gives the same canonical XML.

              bod convert order.xml --to json-exact -o order.json
              bod convert orders/ --to json-exact -o json/
            """
    )

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The format to write: \(FormatNames.list).", valueName: "format"))
    var to: DocumentFormat

    @Option(
        help: ArgumentHelp(
            "The format of the documents; without it, what their first characters say.",
            valueName: "format"
        )
    )
    var from: DocumentFormat?

    @Flag(help: "Write JSON without line breaks.")
    var compact = false

    @OptionGroup var destination: DestinationOptions

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var messages: OutputOptions

    func validate() throws { try input.requirePath() }

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            let options = ConversionOptions(jsonStyle: compact ? .compact : .pretty, limits: limitOptions.limits)
            let converter = DocumentConverter(from: from, to: to, options: options)
            let files = try input.files(endings: [".xml", ".json"])
            let run = ConversionRun(
                destination: try destination.target(for: files, extension: to.fileExtension),
                limit: limitOptions.maxDocumentBytes,
                convert: converter.convert
            )
            try await run.run(files, jobs: input.jobCount, console: console)
        }
    }
}

/// The names of the formats, for the help.
enum FormatNames {
    static let list = DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")
}
