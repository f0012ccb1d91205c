/// What a run comes to: how many documents are in which state, and the findings by document and by rule.
struct HTMLRun: Sendable {
    /// A document with findings.
    struct Document: Sendable {
        let name: String
        let counts: SeverityCounts
        let dropped: Int
    }

    /// The findings of one rule.
    struct Rule: Sendable {
        let id: DiagnosticID
        let severity: Severity
        var findings = 0
        var documents = 0
    }

    /// The documents that have findings, in their order.
    private(set) var documents: [Document] = []
    private(set) var documentCount = 0
    private(set) var counts = SeverityCounts()
    /// How many documents there are by their worst finding.
    private(set) var worst = SeverityCounts()
    private(set) var dropped = 0
    private(set) var suppressed = 0
    private(set) var known = 0
    private var rules: [String: Rule] = [:]

    /// How many documents have no finding.
    var cleanCount: Int { documentCount - documents.count }

    /// The rules with findings: the worst first, then those with the most findings.
    var rulesInOrder: [Rule] {
        rules.values.sorted { left, right in
            if left.severity != right.severity { return left.severity > right.severity }
            return left.findings == right.findings ? left.id < right.id : left.findings > right.findings
        }
    }

    /// The numbers of the documents with findings: those with the most errors first, then by name.
    var documentsInOrder: [Int] {
        documents.indices.sorted { left, right in
            let (first, second) = (documents[left].counts, documents[right].counts)
            if first.errors != second.errors { return first.errors > second.errors }
            return first.warnings == second.warnings ? left < right : first.warnings > second.warnings
        }
    }

    /// Takes a document.
    ///
    /// - Returns: Its number among those with findings.
    mutating func add(_ document: ReportedDocument) -> Int {
        documentCount += 1
        dropped += document.dropped
        suppressed += document.suppressed
        known += document.known
        guard let worstSeverity = document.diagnostics.map(\.severity).max() else { return documents.count }
        var own = SeverityCounts()
        own.count(document.diagnostics)
        counts.count(document.diagnostics)
        worst.count(worstSeverity)
        count(document.diagnostics)
        documents.append(Document(name: document.name, counts: own, dropped: document.dropped))
        return documents.count - 1
    }

    private mutating func count(_ diagnostics: [Diagnostic]) {
        var seen: Set<String> = []
        for diagnostic in diagnostics {
            // A rule that is a warning in one document and an error in another has a row for each.
            let key = "\(diagnostic.id) \(diagnostic.severity.rawValue)"
            var rule = rules[key] ?? Rule(id: diagnostic.id, severity: diagnostic.severity)
            rule.findings += 1
            rule.documents += seen.insert(key).inserted ? 1 : 0
            rules[key] = rule
        }
    }
}
