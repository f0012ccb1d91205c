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
            asked for, too.
            """
    )

    @Argument(help: "The rule as it stands in a finding, such as id/bod-id-missing, or a group, such as id.")
    var rule: String

    @OptionGroup var configuration: ConfigurationOptions

    @OptionGroup var output: OutputOptions

    /// Where a finding comes from that is none of lint: its own text says all there is to say.
    private static func origin(of rule: String) -> String? {
        let origins = [
            "convert": "bod convert", "transform": "bod transform", "infer": "bod infer", "header": "bod header",
            "schema": "reading a schema", "file": "opening a file",
        ]
        guard let group = rule.split(separator: "/").first.map(String.init), rule.contains("/") else { return nil }
        return origins[group].map { "\(rule) is no rule of lint: it comes from \($0), and the finding says what to do" }
    }

    func run() async throws {
        try await reportingFailures(to: output.console) { try explain() }
    }

    private func explain() throws {
        // What is built in is explained even where a configuration is broken.
        let isBuiltIn = RuleRegistry.standard.isKnown(rule) && rule != "all"
        let registry = isBuiltIn ? .standard : try ConfigurationFinder(configuration).registry()
        if registry.groups.contains(rule) { return output.console.result(RuleListing.text(registry, group: rule)) }
        guard let description = registry.description(of: DiagnosticID(stringLiteral: rule)) else {
            output.console.complain(Self.origin(of: rule) ?? "\(UnknownRule(rule, registry: registry))")
            throw ExitCode.couldNotRun
        }
        output.console.result(RuleDocumentation.text(of: description))
    }
}
