import ArgumentParser
import BODDiagnostics
import BODFiles
import BODJSON
import BODLint
import BODMessage
import BODSender
import BODXML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var output: OutputOptions

    private static let severalDocuments = ValidationError(
        "--message-id and --document-id are for one document; each of several has its own."
    )

    func validate() throws {
        try input.requirePath()
        if headers.messageId != nil, input.paths.count > 1 { throw Self.severalDocuments }
        if headers.encoding == "DEFLATE" {
            throw ValidationError("bod send does not compress documents yet; give --encoding NONE or BASE64.")
        }
    }

    func run() async throws {
        let console = output.console
        try await reportingFailures(to: console) {
            let linter = noLint ? nil : DocumentLinter(catalog: try schemas.catalog(), limits: limitOptions.limits)
            let preparation = MessagePreparation(headers: headers, linter: linter, limits: limitOptions.limits)
            let files = try input.files(endings: [".xml"], order: .asNamed)
            if files.count > 1, headers.messageId != nil || headers.documentId != nil { throw Self.severalDocuments }
            let queue = OutgoingQueue(files, preparation: preparation, console: console)
            let worst = dryRun ? show(queue, console) : try await send(queue, console)
            if let failure = queue.failure { throw failure }
            let overall = queue.refused > 0 ? max(worst, .refused) : worst
            if overall != .clean { throw ExitCode(Int32(overall.rawValue)) }
        }
    }

    private func show(_ queue: OutgoingQueue, _ console: Console) -> DeliveryExitClass {
        for document in queue {
            console.result("\(TerminalText.safe(document.file)): \(api.rawValue)\n")
            console.result(bytes: document.headers.parameterRequest(.pretty) + [0x0A])
        }
        console.say("Dry run: nothing was sent.")
        return .clean
    }

    private func send(_ queue: OutgoingQueue, _ console: Console) async throws -> DeliveryExitClass {
        let run: SendRun
        do {
            run = try SendRun(
                ionapi: connection.ionapi,
                allowsInsecurePermissions: connection.insecurePermissions,
                options: connection.clientOptions,
                api: api,
                environment: ProcessInfo.processInfo.environment
            )
        } catch {
            console.complain("\(error)")
            throw error.isMissingFile ? ExitCode.couldNotRun : ExitCode.destination
        }
        let summary = await run.run(queue) { console.result("\($0.line)\n") }
        if summary.notTried > 0 {
            console.complain("\(Tally.count(summary.notTried, "document")) not tried, since the set-up was refused")
        }
        return summary.exitClass
    }
}

extension Error {
    /// Whether the .ionapi file cannot be read at all, which says nothing about the destination.
    fileprivate var isMissingFile: Bool {
        switch self as? IONAPIFileError {
        case .unreadable, .notAFile: true
        default: false
        }
    }
}
