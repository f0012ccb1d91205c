/// The form that narrows the findings down; it is hidden until the script that serves it runs.
struct HTMLFilter {
    let rules: [DiagnosticID]

    var html: String {
        let options = rules.map { rule in
            let name = MarkupText.escaped(rule.description)
            return "<option value=\"\(name)\">\(name)</option>"
        }.joined()
        return """
            <form id="filter" role="search" aria-label="Filter the findings" hidden>
            <label>Words <input type="search" name="text" autocomplete="off"></label>
            <label>Rule <select name="rule"><option value="">all</option>\(options)</select></label>
            <fieldset><legend>Severity</legend>
            \(Severity.worstFirst.map(box).joined())</fieldset>
            <button type="reset">Show all</button>
            <output id="shown" role="status"></output>
            </form>

            """
    }

    private func box(_ severity: Severity) -> String {
        """
        <label><input type="checkbox" name="severity" value="\(severity.rawValue)" checked> \(severity.label)</label>

        """
    }
}
