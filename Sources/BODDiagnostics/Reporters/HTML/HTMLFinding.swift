/// One finding on the page.
struct HTMLFinding: Sendable {
    /// The number of its document.
    let document: Int
    let diagnostic: Diagnostic
    let excerpt: HTMLExcerpt?

    var html: String {
        let rule = diagnostic.id.description
        let attributes = MarkupText.attributes([
            ("class", "finding \(diagnostic.severity.rawValue)"), ("data-severity", diagnostic.severity.rawValue),
            ("data-rule", rule),
        ])
        let link = "<a href=\"#\(Self.anchor(of: diagnostic.id))\">\(MarkupText.escaped(rule))</a>"
        return """
            <article\(attributes)>
            <h4><span class="label">\(diagnostic.severity.label)</span> \(MarkupText.escaped(diagnostic.summary))</h4>
            <p class="place"><code>\(MarkupText.escaped(diagnostic.place))</code> · \(link)</p>
            \(excerpt?.html ?? "")\(details)</article>

            """
    }

    private var details: String {
        var items: [(String, String)] = diagnostic.notes.map { note in
            ("Note", note.message.sentence + (note.location.map { " (\(Self.line(of: $0)))" } ?? ""))
        }
        if let explanation = diagnostic.explanation { items.append(("Why", explanation.sentence)) }
        if let remedy = diagnostic.remedy { items.append(("What to do", remedy.sentence)) }
        if let path = diagnostic.location.path { items.append(("Where", path)) }
        guard !items.isEmpty else { return "" }
        let rows = items.map { "<dt>\($0)</dt><dd>\(MarkupText.escaped($1))</dd>\n" }.joined()
        return "<dl>\n\(rows)</dl>\n"
    }

    private static func line(of location: SourceLocation) -> String {
        location.range.map { "line \($0.start.line)" } ?? location.file
    }

    /// The place on the page where a rule is explained.
    static func anchor(of rule: DiagnosticID) -> String {
        "rule-"
            + rule.description.unicodeScalars.map { scalar in
                scalar.isASCII && scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    ? String(scalar) : "-"
            }.joined()
    }
}

extension Severity {
    /// The word for people who know neither linters nor logs.
    var label: String {
        switch self {
        case .error: "Error"
        case .warning: "Warning"
        case .info: "Note"
        }
    }
}
