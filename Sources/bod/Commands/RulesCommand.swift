import ArgumentParser

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules that `bod lint` checks.",
        discussion: "`bod explain RULE` says what a rule checks, why it matters and what to do, with examples."
    )

    /// How the list is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Option(help: "text, or json for programs.")
    var format = Format.text

    @OptionGroup var output: OutputOptions

    func run() {
        switch format {
        case .text: output.console.result(RuleListing.text())
        case .json: output.console.result(bytes: RuleListing.json())
        }
    }
}
