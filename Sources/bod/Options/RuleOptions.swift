import ArgumentParser
import BODLint

/// Which rules run.
struct RuleOptions: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: "Only these rules or groups, separated by commas; a document that cannot be read is told all the same."
    )
    var select: [String] = []

    @Option(parsing: .singleValue, help: "Not these rules or groups, separated by commas.")
    var ignore: [String] = []

    /// What the options say; whether the words name rules is known when the configurations are, which have rules of their own.
    var settings: RuleSettings {
        let selected = select.flatMap(words)
        let ignored = ignore.flatMap(words)
        return RuleSettings(
            select: selected.isEmpty ? nil : Setting(selected, .option("--select")),
            ignore: ignored.isEmpty ? nil : Setting(ignored, .option("--ignore"))
        )
    }

    private func words(_ list: String) -> [String] {
        list.split(separator: ",", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    }
}
