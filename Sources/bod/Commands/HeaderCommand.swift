import ArgumentParser
import BODDiagnostics
import BODFiles
import BODJSON
import BODMessage

struct HeaderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "header",
        abstract: "Make the ParameterRequest that goes with a BOD to ION.",
        discussion: """
            The parameters come from the document: its verb and noun, LogicalID, accounting entity, location, identifier, variation. \
            An option states one by hand. What ION would refuse is a finding.

              bod header order.xml --from-logical-id lid://infor.ims.cp_myapp -o ParameterRequest.json
            """
    )

    @Argument(help: "The BOD, or - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Parameters") var headers: HeaderOptions

    @OptionGroup var destination: DestinationOptions

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var messages: OutputOptions

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            let input = file == "-" ? InputFiles.Input.standardInput : .file(file)
            let preparation = MessagePreparation(headers: headers, linter: nil, limits: limitOptions.limits)
            let bytes = try input.bytes(limit: limitOptions.maxDocumentBytes)
            let message = try preparation.prepare(bytes, name: input.name(standardInput: nil))
            console.show(TextReporter(style: console.messageStyle).render(message.diagnostics, source: message.text))
            guard let headers = message.headers else { throw ExitCode.couldNotRun }
            let request = headers.parameterRequest(.pretty) + [0x0A]
            let name = input.name(standardInput: nil)
            try destination.target(for: 1, extension: "json").write(request, of: name, console: console)
        }
    }
}
