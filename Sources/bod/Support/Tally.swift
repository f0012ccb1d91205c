import BODDiagnostics

/// How many documents and findings there were.
struct Tally {
    private(set) var documents = 0
    private(set) var dropped = 0
    /// Whether a finding was bad enough to fail the run.
    private(set) var hasFailed = false
    private var counts: [Severity: Int] = [:]

    mutating func add(_ diagnostics: [Diagnostic], dropped: Int, documents: Int, failOn threshold: Severity) {
        self.documents += documents
        self.dropped += dropped
        // What was left out may be worse than what was kept.
        hasFailed = hasFailed || dropped > 0
        count(diagnostics, failOn: threshold)
    }

    mutating func count(_ diagnostics: [Diagnostic], failOn threshold: Severity) {
        for diagnostic in diagnostics {
            counts[diagnostic.severity, default: 0] += 1
            hasFailed = hasFailed || diagnostic.severity >= threshold
        }
    }

    /// One line for people.
    ///
    /// - Parameter besidesKnown: Whether findings that a baseline has are not among them.
    /// - Returns: Such as `3 documents: 2 errors, 1 warning`.
    func summary(besidesKnown: Bool) -> String {
        let findings = Severity.allCases.reversed().compactMap { severity -> String? in
            guard let count = counts[severity], count > 0 else { return nil }
            return Self.count(count, severity == .info ? "note" : severity.rawValue)
        }
        let found =
            findings.isEmpty ? besidesKnown ? "no new findings" : "no findings" : findings.joined(separator: ", ")
        let more = dropped > 0 ? " (and \(dropped) more beyond --max-findings)" : ""
        return "\(Self.count(documents, "document")): \(found)\(more)"
    }

    static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
}
