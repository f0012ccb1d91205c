import ArgumentParser
import BODDiagnostics
import BODFiles
import BODLint

struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check BODs against their schema and the rules of the field.",
        discussion: """
            Every finding has a file, line and column, a rule, a reason and a remedy. Requisition and PurchaseOrder have schemas \
            of bodkit's own; for any other noun, or your tenant's version, give yours with --schema.

              bod lint Samples
              bod lint order.xml --format json=findings.json
              bod lint orders/ --ignore id --fail-on warning

            --help-hidden lists the options for limits on size, depth and the like.
            """
    )

    @OptionGroup var input: InputOptions

    @OptionGroup var schemas: SchemaOptions

    @Option(
        help: ArgumentHelp(
            "A report: text or json, to standard output or a file. May be repeated.",
            valueName: "fmt[=file]"
        )
    )
    var format: [ReportRequest] = []

    @Option(parsing: .singleValue, help: "Only these rules or groups, separated by commas.")
    var select: [String] = []

    @Option(parsing: .singleValue, help: "Not these rules or groups, separated by commas.")
    var ignore: [String] = []

    @Option(help: "The least severity that makes the exit code 1: error, warning or info.")
    var failOn = Severity.error

    @Flag(help: "Exit with 0 whatever is found.")
    var exitZero = false

    @Option(help: "What to call standard input in findings.")
    var stdinFilename: String?

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        try await reportingFailures(to: console) {
            let linter = DocumentLinter(
                catalog: try schemas.catalog(),
                linter: Linter(selection: try selection(console), limit: limitOptions.maxFindings),
                limits: limitOptions.limits
            )
            let run = LintRun(linter: linter, limit: limitOptions.maxDocumentBytes, standardInputName: stdinFilename)
            var reports = ReportWriter(format, console: console)
            try await forEachInOrder(input.files(endings: [".xml"]), jobs: input.jobCount) {
                run.lint($0)
            } consume: {
                reports.add(try $0.get())
            }
            try reports.finish()
            console.say(reports.tally.summary)
            if reports.tally.reaches(failOn), !exitZero { throw ExitCode.findings }
        }
    }

    private func selection(_ console: Console) throws -> RuleSelection {
        do {
            return try RuleSelection(select: select.flatMap(words), ignore: ignore.flatMap(words))
        } catch {
            console.complain("\(error)")
            throw ExitCode.couldNotRun
        }
    }

    private func words(_ list: String) -> [String] {
        list.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
}
