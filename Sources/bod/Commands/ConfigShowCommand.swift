import ArgumentParser
import BODDiagnostics
import BODFiles
import BODLint

struct ConfigShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the settings that hold, each with its origin.",
        discussion: """
            The origin is a file with the line, an option, or default. For a file, entries of overrides and suppress say whether \
            they apply to it.

              bod config show
              bod config show orders/7.xml --format json
            """
    )

    /// How the settings are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(
        help: "The file or folder that is asked about; without it, the folder that you are in.",
        completion: .file()
    )
    var path: String?

    @Option(help: "text, or json for programs.")
    var format = Format.text

    @OptionGroup var configuration: ConfigurationOptions

    @OptionGroup var rules: RuleOptions

    @Option(help: "As for bod lint.")
    var failOn: Severity?

    @Option(help: ArgumentHelp("As for bod lint.", valueName: "file"), completion: .file())
    var baseline: String?

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await reportingFailures(to: output.console) {
            let options = LintOptionSettings(
                rules: rules.settings,
                failOn: failOn.map { Setting($0, .option("--fail-on")) },
                limits: limitOptions.settings,
                baseline: baseline.map { Setting($0, .option("--baseline")) }
            )
            let listing = try ConfigurationListing(path ?? ".", ConfigurationFinder(configuration), options)
            switch format {
            case .text: output.console.result(listing.text)
            case .json: output.console.result(bytes: listing.json)
            }
        }
    }
}
