/// The findings by rule and by document, and what the rules mean.
struct HTMLTables {
    let tool: ReportingTool
    let run: HTMLRun

    /// The rules, the worst first.
    var byRule: String {
        let rows = run.rulesInOrder.map { rule in
            let link = "<a href=\"#\(HTMLFinding.anchor(of: rule.id))\">\(MarkupText.escaped(rule.id.description))</a>"
            return """
                <tr><td>\(label(rule.severity))</td><th scope="row">\(link)</th><td>\(title(of: rule.id))</td>\
                <td class="count">\(rule.findings)</td><td class="count">\(rule.documents)</td></tr>

                """
        }
        return """
            <section aria-labelledby="rules">
            <h2 id="rules">By rule</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Table of rules"><table>
            <thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">What is wrong</th>\
            <th scope="col" class="count">Findings</th><th scope="col" class="count">Documents</th></tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table></div>
            </section>

            """
    }

    /// The documents with findings, those with the most errors first.
    ///
    /// - Parameter shown: The documents of which the page shows findings.
    /// - Returns: The section.
    func byDocument(shown: Set<Int>) -> String {
        let order = run.documentsInOrder
        let rows = order.prefix(HTMLPage.maximumRows).map { row($0, isShown: shown.contains($0)) }
        let rest = order.count - rows.count
        let more = rest > 0 ? "<p class=\"omission\">\(rest) more documents have findings.</p>\n" : ""
        return """
            <section aria-labelledby="documents">
            <h2 id="documents">By document</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Table of documents"><table>
            <thead><tr><th scope="col">Document</th><th scope="col" class="count">Errors</th>\
            <th scope="col" class="count">Warnings</th><th scope="col" class="count">Notes</th></tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table></div>
            \(more)</section>

            """
    }

    private func row(_ number: Int, isShown: Bool) -> String {
        let document = run.documents[number]
        let name = MarkupText.escaped(document.name)
        let link = isShown ? "<a href=\"#document-\(number + 1)\">\(name)</a>" : name
        let cells = Severity.worstFirst.map { "<td class=\"count\">\(document.counts[$0])</td>" }.joined()
        return "<tr><th scope=\"row\">\(link)</th>\(cells)</tr>\n"
    }

    /// What each rule with findings checks, why, and what to do.
    var explanations: String {
        var seen: Set<String> = []
        let entries = run.rulesInOrder.filter { seen.insert($0.id.description).inserted }.map { explanation($0.id) }
        return """
            <section class="rules" aria-labelledby="meaning">
            <h2 id="meaning">What the rules mean</h2>
            \(entries.joined())</section>

            """
    }

    private func explanation(_ id: DiagnosticID) -> String {
        let heading =
            "<h3 id=\"\(HTMLFinding.anchor(of: id))\"><code>\(MarkupText.escaped(id.description))</code> \(title(of: id))</h3>\n"
        guard let rule = tool.rule(id) else { return heading }
        return heading + """
            <p>\(MarkupText.escaped(rule.summary)) \(MarkupText.escaped(rule.rationale.sentence))</p>
            <p><strong>What to do:</strong> \(MarkupText.escaped(rule.remedy.sentence))</p>

            """
    }

    private func title(of id: DiagnosticID) -> String { MarkupText.escaped(tool.rule(id)?.title ?? "") }

    private func label(_ severity: Severity) -> String {
        "<span class=\"label \(severity.rawValue)\">\(severity.label)</span>"
    }
}
