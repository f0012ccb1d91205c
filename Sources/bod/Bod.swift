import ArgumentParser

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
            EmulateCommand.self, BowtieCommand.self,
        ]
    )
}
