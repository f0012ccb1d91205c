import ArgumentParser
import BODDiagnostics
import BODLint

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it checks, why it matters, what to do.",
        discussion: """
              bod explain cvc/complex-type.2.4.a

            A group, such as cvc, is explained by the list of its rules. The rules of the .bod.yml that holds in this folder can be \
            asked for, too, and what it says of a rule's severity is told. So can findings that no rule makes, such as \
            config/unknown-key.
            """
    )

    @Argument(help: "The rule as it stands in a finding, such as id/bod-id-missing, or a group, such as id.")
    var rule: String

    @OptionGroup var configuration: ConfigurationOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await reportingFailures(to: output.console) { try explain() }
    }

    private func explain() throws {
        if let other = OtherFinding.named(rule) { return output.console.result(other.text) }
        let (registry, settings) = try rules()
        let listing = RuleListing(registry, settings)
        if registry.groups.contains(rule) { return output.console.result(listing.text(group: rule)) }
        guard let description = registry.description(of: DiagnosticID(stringLiteral: rule)) else {
            output.console.complain("\(UnknownRule(rule, registry: registry, others: OtherFinding.all.map(\.id)))")
            throw ExitCode.couldNotRun
        }
        let effect = listing.effect(on: description).map { "\nHere\n  \($0)\n" } ?? ""
        output.console.result(RuleDocumentation.text(of: description) + effect)
    }

    /// The rules with what the configuration makes of them; what is built in is explained even where that is broken.
    private func rules() throws -> (RuleRegistry, RuleSettings) {
        do throws(UnusableConfiguration) {
            return try ConfigurationFinder(configuration).rules()
        } catch {
            guard RuleRegistry.standard.isKnown(rule), rule != "all" else { throw error }
            output.console.say("the configuration cannot be used, so what it says of the rule is not known")
            return (.standard, RuleSettings())
        }
    }
}
