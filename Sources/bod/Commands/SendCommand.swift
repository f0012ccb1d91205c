import ArgumentParser
import BODFiles
import BODLint
import BODMessage
import BODSender
import BODXML

struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send BODs to ION through its messaging service (IMS).",
        discussion: """
            Each document is linted first, then posted once with the parameters that come from it. Nothing is repeated behind your \
            back: when it is not known whether a document arrived, the exit code is 6 and the message id is printed, to be given \
            again with --message-id.

              bod send order.xml --ionapi acme.ionapi --from-logical-id lid://infor.ims.cp_myapp
              bod send orders/ --ionapi acme.ionapi --api v2 --dry-run
            """
    )

    @OptionGroup var input: InputOptions

    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    @Option(help: "The version of the service: v3 or v2.")
    var api = IMSVersion.v3

    @Flag(help: "Do not lint the documents first.")
    var noLint = false

    @Flag(help: "Print the parameters and send nothing.")
    var dryRun = false

    @OptionGroup var schemas: SchemaOptions

    @OptionGroup(title: "Parameters") var headers: HeaderOptions

    @OptionGroup(title: "Limits") var limitOptions: LimitOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        try await reportingFailures(to: console) {
            let linter = noLint ? nil : DocumentLinter(catalog: try schemas.catalog(), limits: limitOptions.limits)
            let preparation = MessagePreparation(headers: headers, linter: linter, limits: limitOptions.limits)
            let run = SendRun(preparation: preparation, api: api, console: console)
            let files = try input.files(endings: [".xml"])
            let worst = dryRun ? try run.show(files) : try await run.send(files, over: connection)
            if worst != .clean { throw ExitCode(Int32(worst.rawValue)) }
        }
    }
}

