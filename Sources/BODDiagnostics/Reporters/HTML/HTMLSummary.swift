/// What a run comes to, for someone who reads no further.
struct HTMLSummary {
    let run: HTMLRun

    var html: String {
        """
        <p class="verdict">\(verdict)</p>
        \(bar)<ul class="figures">
        \(figure(run.worst.errors, "with errors", "error"))\(figure(run.worst.warnings, "with warnings, no errors", "warning"))\
        \(figure(run.worst.infos, "with notes only", "info"))\(figure(run.cleanCount, "without a finding", "clean"))</ul>
        <p>\(findings)</p>

        """
    }

    private var verdict: String {
        let documents = HTMLPage.count(run.documentCount, "document")
        if run.documents.isEmpty { return "Nothing \(run.known > 0 ? "new " : "")was found in \(documents)." }
        if run.worst.errors > 0 {
            let verb = run.worst.errors == 1 ? "has" : "have"
            return
                "\(run.worst.errors) of \(documents) \(verb) errors: a receiver refuses such a document, or data is lost."
        }
        if run.worst.warnings > 0 {
            return
                "No document has errors; \(run.worst.warnings) of \(documents) \(run.worst.warnings == 1 ? "is" : "are") probably wrong somewhere."
        }
        return "No document has errors or warnings."
    }

    private var findings: String {
        let parts = Severity.worstFirst.map { severity in
            HTMLPage.count(run.counts[severity], severity.label.lowercased())
        }
        let dropped = run.dropped > 0 ? " Further \(run.dropped) were not kept." : ""
        let suppressed = run.suppressed > 0 ? " Suppressed and left out: \(run.suppressed)." : ""
        let known = run.known > 0 ? " Known from the baseline and left out: \(run.known)." : ""
        return "Findings: \(parts.joined(separator: ", ")).\(dropped)\(suppressed)\(known)"
    }

    private func figure(_ number: Int, _ words: String, _ kind: String) -> String {
        "<li class=\"\(kind)\"><strong>\(number)</strong> \(number == 1 ? "document" : "documents") \(words)</li>\n"
    }

    /// The documents by their state as one bar; the figures below say the same in words.
    private var bar: String {
        guard run.documentCount > 0 else { return "" }
        let parts = [
            ("error", run.worst.errors), ("warning", run.worst.warnings), ("info", run.worst.infos),
            ("clean", run.cleanCount),
        ]
        var start = 0
        var shapes = ""
        for (kind, number) in parts where number > 0 {
            shapes += "<rect class=\"\(kind)\" x=\"\(start)\" y=\"0\" width=\"\(number)\" height=\"1\"/>"
            start += number
        }
        return """
            <svg class="bar" viewBox="0 0 \(run.documentCount) 1" preserveAspectRatio="none" aria-hidden="true">\(shapes)</svg>

            """
    }
}
