import ArgumentParser
import BODEmulator
import BODFiles
import BODJSON

struct EmulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulate",
        abstract: "Run an ION Messaging Service on this machine, to try sending without an account.",
        discussion: """
            It listens on 127.0.0.1 only: a token endpoint, ping, versions, and multipartMessage of v2 and v3 under any path before \
            /v2/ or /v3/. It writes the .ionapi file that leads to it and prints a line for each document.

              bod emulate --port 8080 --ionapi local.ionapi
              bod send order.xml --ionapi local.ionapi
            """
    )

    @Option(help: "The port; 0 takes a free one.")
    var port = 0

    @Option(
        help: ArgumentHelp("Where to write the .ionapi file that leads here.", valueName: "file"),
        completion: .file()
    )
    var ionapi = "bod-emulate.ionapi"

    @Option(help: "The only LogicalID that messages may come from; any other is refused with 403.")
    var fromLogicalId: String?

    @Option(
        help: ArgumentHelp("Append a line of JSON for each document to a file.", valueName: "file"),
        completion: .file()
    )
    var log: String?

    @Option(
        help: ArgumentHelp(
            "The most bytes of a request, such as 5MB or 900KiB; a larger one is refused with 413.",
            valueName: "size"
        )
    )
    var maxRequestBytes = ByteSize(EmulatorConfiguration().maximumRequestBytes)

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535") }
        guard maxRequestBytes.count > 0 else { throw ValidationError("--max-request-bytes takes at least one byte") }
    }

    /// Infor shows the secret of an authorized app only once, so its file must not be lost to a slip.
    private func mayReplace(_ file: String) -> Bool {
        guard let bytes = try? FileReading.bytes(of: file, limit: 1 << 20) else { return true }
        return bytes.isEmpty || (try? JSONDocument(bytes))?.root["cn"]?.string == EmulatorCredentials.applicationName
    }

    func run() async throws {
        let console = output.console
        let configuration = EmulatorConfiguration(
            port: port,
            fromLogicalID: fromLogicalId,
            maximumRequestBytes: maxRequestBytes.count,
            logFile: log,
            ionapiFile: ionapi
        )
        guard mayReplace(ionapi) else {
            console.complain("\(ionapi) holds credentials that are not the emulator's; give another file with --ionapi")
            throw ExitCode.couldNotRun
        }
        do {
            try await Emulator.run(configuration) { emulator in
                console.say("Listening on \(emulator.baseURL); the credentials are in \(ionapi). Press Ctrl-C to stop.")
            } listener: { document in
                console.result("\(document.summary)\n")
            }
        } catch {
            console.complain("\(error)")
            throw ExitCode.couldNotRun
        }
    }
}
