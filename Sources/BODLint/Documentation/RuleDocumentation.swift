import BODDiagnostics

/// Renders what there is to know about rules: the text of `bod explain`, and the page `docs/rules.md`.
public enum RuleDocumentation {
    /// Explains one rule for a terminal.
    ///
    /// - Parameter description: The rule.
    /// - Returns: The text; it ends in a line break.
    public static func text(of description: RuleDescription) -> String {
        var text = "\(description.id) · \(description.severity.rawValue)\n\(description.name)\n"
        for section in RuleSection.all(of: description) {
            text += "\n\(section.title)\n"
            for block in section.blocks { text += block.indented }
        }
        return text
    }

    /// Writes the page about all rules.
    ///
    /// - Parameter registry: The rules.
    /// - Returns: The page in Markdown; it ends in a line break.
    public static func markdown(of registry: RuleRegistry = .standard) -> String {
        var page = """
            # Rules

            This page is made from the rules themselves; do not edit it. `bod explain RULE` shows the same in a terminal.

            A rule is named after the mistake. **error**: a receiver refuses the document, or data is lost. **warning**: probably \
            wrong, although a receiver may take it. **info**: worth knowing.

            """
        for group in registry.groups { page += table(of: group, registry) }
        for group in registry.groups {
            page += "\n## \(group)\n"
            for description in registry.descriptions where description.id.group == group { page += entry(description) }
        }
        return page
    }

    private static func table(of group: String, _ registry: RuleRegistry) -> String {
        let rows = registry.descriptions.filter { $0.id.group == group }.map { description in
            let anchor = description.id.description.filter { $0 != "/" && $0 != "." }.lowercased()
            return
                "| [\(description.id)](#\(anchor)) | \(description.severity.rawValue) | \(description.summary.cell) |\n"
        }
        return "\n| \(group) | severity | what it checks |\n|---|---|---|\n" + rows.joined()
    }

    private static func entry(_ description: RuleDescription) -> String {
        var entry = "\n### \(description.id)\n\n\(description.name) · **\(description.severity.rawValue)**\n"
        for section in RuleSection.all(of: description) {
            entry += "\n*\(section.title)*\n"
            for block in section.blocks { entry += block.markdown }
        }
        return entry
    }
}

extension String {
    /// The text as it may stand in a cell of a table.
    fileprivate var cell: String { split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
}
