import ArgumentParser
import BODDiagnostics
import BODLint

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it checks, why it matters, what to do.",
        discussion: "  bod explain cvc/complex-type.2.4.a"
    )

    @Argument(help: "The rule as it stands in a finding, such as id/bod-id-missing.")
    var rule: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let registry = RuleRegistry.standard
        guard let description = registry.description(of: DiagnosticID(stringLiteral: rule)) else {
            output.console.complain("\(UnknownRule(rule, registry: registry))")
            throw ExitCode.couldNotRun
        }
        output.console.result(RuleDocumentation.text(of: description))
    }
}
