import BODDiagnostics
import BODXML

/// The findings about one document while they come in.
struct FindingList {
    private let limit: Int
    private var schemaFindings: [Diagnostic]
    private var found: [Diagnostic] = []
    private var dropped: Int

    /// - Parameters:
    ///   - limit: The most findings to keep.
    ///   - schemaFindings: Findings that give way to those of rules which supersede them.
    ///   - dropped: How many findings were not kept before.
    init(limit: Int, _ schemaFindings: [Diagnostic], dropped: Int = 0) {
        self.limit = limit
        self.dropped = dropped
        self.schemaFindings = schemaFindings
    }

    /// Counts a finding that is not kept.
    mutating func drop() { dropped += 1 }

    /// Keeps a finding of a rule, and removes those of the schema that say the same.
    mutating func add(_ finding: Finding, of rule: ActiveRule, in document: ParsedDocument) {
        var diagnostic = rule.diagnostic(finding, in: document)
        if !schemaFindings.isEmpty, !rule.description.supersedes.isEmpty {
            let places = [diagnostic.location] + finding.alsoAt.map { $0.location(in: document) }
            let superseded = schemaFindings.filter { other in
                rule.description.supersedes.contains(other.id) && places.contains { $0.isSamePlace(as: other.location) }
            }
            if !superseded.isEmpty {
                if diagnostic.fixes.isEmpty {
                    diagnostic.fixes = superseded.lazy.map(\.fixes).first { !$0.isEmpty } ?? []
                }
                diagnostic.severity = superseded.map(\.severity).reduce(diagnostic.severity, max)
                let ids = Set(superseded.map(\.id)).sorted().map(\.description).joined(separator: ", ")
                diagnostic.notes.append(Note("the schema refuses it as well: \(ids)"))
            }
            schemaFindings.removeAll { superseded.contains($0) }
        }
        found.append(diagnostic)
    }

    /// Leaves out what is suppressed; a finding that was made twice counts once.
    mutating func suppress(_ pass: inout SuppressionPass) {
        guard pass.isNeeded else { return }
        found = pass.remaining(Self.inOrder(found + schemaFindings))
        schemaFindings = []
    }

    /// Keeps findings that no rule of the list makes.
    mutating func add(_ findings: [Diagnostic]) { found += findings }

    /// The findings in the order of the document, each once; of more than the limit, the worst.
    ///
    /// - Parameter pass: What was left out.
    /// - Returns: The findings that are kept.
    func report(_ pass: SuppressionPass) -> LintReport {
        var report = report
        report.suppressed = pass.suppressed
        return report
    }

    private var report: LintReport {
        let unique = Self.inOrder(found + schemaFindings)
        guard unique.count > limit else { return LintReport(diagnostics: unique, dropped: dropped) }
        let beyond = unique.count - limit
        let worstFirst = Severity.allCases.sorted(by: >).flatMap { severity in unique.filter { $0.severity == severity }
        }
        return LintReport(diagnostics: Self.inOrder(Array(worstFirst.prefix(limit))), dropped: dropped + beyond)
    }

    private static func inOrder(_ findings: [Diagnostic]) -> [Diagnostic] {
        let sorted = findings.sorted { $0.order.isBefore($1.order) }
        var unique: [Diagnostic] = []
        for finding in sorted where unique.last != finding { unique.append(finding) }
        return unique
    }
}

extension SourceLocation {
    /// Whether two findings are about the same thing: the same element or attribute, or the same first byte.
    fileprivate func isSamePlace(as other: SourceLocation) -> Bool {
        if let path, let otherPath = other.path { return path == otherPath }
        return range?.start.offset == other.range?.start.offset
    }
}

extension Diagnostic {
    /// Where a finding stands in a report.
    fileprivate struct Order {
        let start: Int
        let end: Int
        let id: DiagnosticID
        let summary: String

        func isBefore(_ other: Order) -> Bool {
            if start != other.start { return start < other.start }
            if id != other.id { return id < other.id }
            return (end, summary) < (other.end, other.summary)
        }
    }

    fileprivate var order: Order {
        Order(
            start: location.range?.start.offset ?? -1,
            end: location.range?.end.offset ?? -1,
            id: id,
            summary: summary
        )
    }
}
