import ArgumentParser
import BODLint

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules that `bod lint` checks.",
        discussion: """
            `bod explain RULE` says what a rule checks, why it matters and what to do, with examples. The rules of the .bod.yml that \
            holds in this folder are listed, too, and what it says of a rule's severity stands behind the rule.
            """
    )

    /// How the list is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Option(help: "text, or json for programs.")
    var format = Format.text

    @OptionGroup var configuration: ConfigurationOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await reportingFailures(to: output.console) {
            let rules = try ConfigurationFinder(configuration).rules()
            let listing = RuleListing(rules.registry, rules.settings)
            switch format {
            case .text: output.console.result(listing.text)
            case .json: output.console.result(bytes: listing.json)
            }
        }
    }
}
