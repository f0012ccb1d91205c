import ArgumentParser
import BODJSON

struct BowtieCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bowtie",
        abstract: "Let others verify the JSON Schema validator: Bowtie's harness protocol.",
        discussion: """
            Commands come as lines of JSON on standard input (start, dialect, run, stop), answers go to standard output; see \
            https://docs.bowtie.report. Scripts/bowtie-suite.py runs the official JSON-Schema-Test-Suite through it.
            """
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        var harness = BowtieHarness(implementation: Self.implementation)
        while let line = readLine() {
            switch harness.answer(Array(line.utf8)) {
            case .line(let answer): console.result(answer.jsonText + "\n")
            case .stop: return
            case .broken(let reason):
                console.complain(reason)
                throw ExitCode.couldNotRun
            }
        }
    }

    /// The protocol demands addresses; a name that can never exist (RFC 2606) says that the project publishes none.
    private static let implementation: [JSONMember] = [
        JSONMember("name", "bodkit"), JSONMember("language", "swift"), JSONMember("version", .string(Version.current)),
        JSONMember("homepage", "https://bodkit.invalid/"), JSONMember("issues", "https://bodkit.invalid/issues"),
        JSONMember("source", "https://bodkit.invalid/source"),
    ]
}
