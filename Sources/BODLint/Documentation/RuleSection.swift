import BODDiagnostics

/// A part of the documentation of a rule, under a heading of its own.
struct RuleSection {
    /// A paragraph, or markup as it stands in a document.
    enum Block {
        case paragraph(String)
        case markup(String)
        case json(String)
        case item(String)
    }

    let title: String
    let blocks: [Block]

    /// The sections of a rule, those without content left out.
    static func all(of description: RuleDescription) -> [RuleSection] {
        let sections = [
            RuleSection(title: "What it checks", blocks: checks(description)),
            RuleSection(title: "Why it matters", blocks: [.paragraph(description.rationale.sentence)]),
            RuleSection(title: "Example", blocks: description.failing.flatMap(blocks)),
            RuleSection(
                title: "Instead",
                blocks: [.paragraph(description.remedy.sentence)] + description.passing.flatMap(blocks)
            ),
            RuleSection(title: "References", blocks: description.references.map { .item($0) }),
        ]
        return sections.filter { !$0.blocks.isEmpty }
    }

    private static func checks(_ description: RuleDescription) -> [Block] {
        var blocks: [Block] = [.paragraph(description.summary)]
        if description.scope == .document {
            blocks.append(.paragraph("It needs the whole document and is not checked on one that is read as a stream."))
        }
        if description.isAboutMarkup {
            blocks.append(.paragraph("It is about XML as it is written, so a document as JSON cannot break it."))
        }
        if !description.supersedes.isEmpty {
            let names = description.supersedes.map(\.description).joined(separator: ", ")
            blocks.append(.paragraph("It takes the place of \(names) where a schema reports the same."))
        }
        return blocks
    }

    private static func blocks(_ example: Example) -> [Block] {
        if example.text.isEmpty { return [] }
        let code = example.isJSON ? Block.json : Block.markup
        if let schema = example.schema { return [code(example.text), .paragraph("by the schema"), code(schema)] }
        guard let companion = example.companion else { return [code(example.text)] }
        return [code(example.text), .paragraph("beside"), .markup(companion)]
    }
}

extension RuleSection.Block {
    /// The block for a terminal.
    var indented: String {
        switch self {
        case .paragraph(let text): "  \(text)\n"
        case .item(let text): "  - \(text)\n"
        case .markup(let text), .json(let text):
            text.shownLines.map { "    \($0)\n" }.joined()
        }
    }

    /// The block for a page.
    var markdown: String {
        switch self {
        case .paragraph(let text): "\n\(text.proseEscaped)\n"
        case .item(let text): "\n- \(text)\n"
        case .markup(let text): Self.fenced(text, "xml")
        case .json(let text): Self.fenced(text, "json")
        }
    }
}

extension RuleSection.Block {
    private static func fenced(_ text: String, _ language: String) -> String {
        "\n```\(language)\n\(text.shownLines.map { "\($0)\n" }.joined())```\n"
    }
}

extension String {
    /// The lines, cut where an example is long only to be long.
    fileprivate var shownLines: [String] {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.count <= 120 ? String(line) : "\(line.prefix(60)) … \(line.suffix(30))"
        }
    }

    /// The text with markup that Markdown would take for its own.
    fileprivate var proseEscaped: String {
        var escaped = ""
        for character in self {
            if character == "<" || character == "*" { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }
}
