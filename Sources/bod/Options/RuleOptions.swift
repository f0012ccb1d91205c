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

    /// What the options say.
    ///
    /// - Throws: `UnknownRule` for the first word that names nothing.
    func settings() throws(UnknownRule) -> RuleSettings {
        let selected = select.flatMap(words)
        let ignored = ignore.flatMap(words)
        _ = try RuleSelection(select: selected, ignore: ignored)
        return RuleSettings(
            select: selected.isEmpty ? nil : Setting(selected, .option("--select")),
            ignore: ignored.isEmpty ? nil : Setting(ignored, .option("--ignore"))
        )
    }

    private func words(_ list: String) -> [String] {
        list.split(separator: ",", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    }
}
