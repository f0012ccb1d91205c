/// The page as a whole.
struct HTMLPage {
    let tool: ReportingTool
    let run: HTMLRun
    let findings: [HTMLFinding]
    /// How many findings are not shown.
    let omitted: Int

    /// The most rows of the table of documents.
    static let maximumRows = 2_000

    var text: String {
        let title = "Report on \(Self.count(run.documentCount, "document"))"
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>
            <link rel="icon" href="data:,">
            <style>\(HTMLStyle.text)</style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            \(HTMLSummary(run: run).html)</header>
            <main>
            \(content)</main>
            <footer><p>Made by \(MarkupText.escaped(tool.name)) \(MarkupText.escaped(tool.version)). This page holds all that it needs and asks for nothing.</p></footer>
            <script>\(HTMLScript.text)</script>
            </body>
            </html>

            """
    }

    /// Nothing is fetched; one style and one script are let through, each by its digest.
    private static var policy: String {
        [
            "default-src 'none'", "img-src data:", "style-src '\(digest(HTMLStyle.text))'",
            "script-src '\(digest(HTMLScript.text))'", "base-uri 'none'", "form-action 'none'",
        ].joined(separator: "; ")
    }

    private static func digest(_ text: String) -> String {
        "sha256-\(SHA256.base64(SHA256.digest(Array(text.utf8))))"
    }

    private var content: String {
        guard !run.documents.isEmpty else { return "" }
        let tables = HTMLTables(tool: tool, run: run)
        return tables.byRule + tables.byDocument(shown: Set(findings.map(\.document)))
            + "<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n" + omission
            + HTMLFilter(rules: shownRules).html + documents + "</section>\n" + tables.explanations
    }

    private var shownRules: [DiagnosticID] { Set(findings.map(\.diagnostic.id)).sorted() }

    private var omission: String {
        let missing = omitted + run.dropped
        guard missing > 0 else { return "" }
        return "<p class=\"omission\">The \(findings.count) worst findings are shown; \(missing) more are not.</p>\n"
    }

    /// The findings by document, those of a document in its order.
    private var documents: String {
        let byDocument = Dictionary(grouping: findings, by: \.document)
        return run.documentsInOrder.compactMap { number in
            byDocument[number].map { document(number, $0) }
        }.joined()
    }

    private func document(_ number: Int, _ findings: [HTMLFinding]) -> String {
        """
        <section class="document" id="document-\(number + 1)" aria-labelledby="name-\(number + 1)">
        <h3 id="name-\(number + 1)">\(MarkupText.escaped(run.documents[number].name))</h3>
        \(findings.map(\.html).joined())</section>

        """
    }

    /// `1 document`, `2 documents`.
    static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
