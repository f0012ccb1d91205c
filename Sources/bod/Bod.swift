import ArgumentParser
import BODDiagnostics
import BODLint
import BODXML

/// The command line of bodkit: one command a file, no logic; each calls the library and prints.
@main
struct Bod: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bod",
        abstract: "Checks, converts and sends the business documents (BODs) of Infor ERP systems.",
        discussion: """
            Start with `bod demo`, which does the main job on sample documents, or with `bod lint FOLDER`.

            Exit codes: 0 clean, 1 findings or refused documents, 2 could not run, 5 temporary (try again later), 6 a send of \
            unknown outcome, 7 the destination refuses our credentials or set-up, 8 storage failed, 64 wrong usage, 130 interrupted.
            """,
        version: "bod \(Version.current)",
        subcommands: [
            DemoCommand.self, LintCommand.self, RulesCommand.self, ExplainCommand.self, InferCommand.self,
            ConvertCommand.self, TransformCommand.self, NewCommand.self, HeaderCommand.self, SendCommand.self,
            EmulateCommand.self, ConfigCommand.self, BowtieCommand.self,
        ]
    )

    /// Runs the command line; what is wrong with it is said as every other failure is.
    static func main() async {
        var type: any ParsableCommand.Type = Bod.self
        // The rules are made while the arguments are looked at, which takes as long.
        if CommandLine.arguments.dropFirst().first == LintCommand.configuration.commandName {
            Task.detached { Linter.prepare() }
        }
        do {
            try refuseUnknownCommand(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            type = Swift.type(of: command)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            let lines = usage(of: type, type.fullMessage(for: error)).split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            let console = Console(color: .auto, isQuiet: false)
            console.complain(String(lines[0].hasPrefix("Error: ") ? lines[0].dropFirst("Error: ".count) : lines[0]))
            for line in lines.dropFirst() { console.say(TerminalText.safe(String(line))) }
            exit(withError: ExitCode.validationFailure)
        }
    }

    /// What is wrong, with the usage of the command; on its own, a command does not know that it is one of several.
    private static func usage(of type: any ParsableCommand.Type, _ message: String) -> String {
        guard type != Bod.self, let name = type.configuration.commandName else { return message }
        return message.replacing("Usage: \(name) ", with: "Usage: bod \(name) ").replacing(
            "'\(name) ",
            with: "'bod \(name) "
        )
    }

    /// A misspelt command would be told to be an unexpected argument.
    private static func refuseUnknownCommand(_ arguments: some Sequence<String>) throws {
        let word = arguments.first { $0 != "help" }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
        let nearest = NameSimilarity.nearest(to: XMLName(word), among: names.map { XMLName($0) })
        let hint = nearest.map { "; did you mean \($0.local)?" } ?? ""
        throw ValidationError("There is no command \(TerminalText.safe(word))\(hint)")
    }
}
