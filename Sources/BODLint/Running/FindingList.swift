import BODDiagnostics
import BODXML

/// The findings about one document while they come in.
struct FindingList {
    private let limit: Int
    private var schemaFindings: [Diagnostic]
    private var found: [Diagnostic] = []
    private var dropped: Int
    /// What findings of rules say as well as a schema does; gathered only where the schema speaks after them.
    private(set) var claims: [SchemaClaim] = []
    private let keepsClaims: Bool

    /// A list for the findings of rules, to which those of a schema are added when it has judged.
    init(limit: Int) {
        self.limit = limit
        dropped = 0
        schemaFindings = []
        keepsClaims = true
    }

    /// - Parameters:
    ///   - limit: The most findings to keep.
    ///   - schemaFindings: Findings that give way to those of rules which supersede them.
    ///   - dropped: How many findings were not kept before.
    init(limit: Int, _ schemaFindings: [Diagnostic], dropped: Int = 0) {
        self.limit = limit
        self.dropped = dropped
        self.schemaFindings = schemaFindings
        keepsClaims = false
    }

    /// Counts a finding that is not kept.
    mutating func drop() { dropped += 1 }

    /// Keeps a finding of a rule, and removes those of the schema that say the same.
    mutating func add(_ finding: Finding, of rule: ActiveRule, in document: ParsedDocument) {
        var diagnostic = rule.diagnostic(finding, in: document)
        if keepsClaims || !schemaFindings.isEmpty, !rule.description.supersedes.isEmpty {
            let places = [diagnostic.location] + finding.alsoAt.map { $0.location(in: document) }
            let claim = SchemaClaim(of: rule, at: places)
            if keepsClaims { claims.append(claim) }
            diagnostic.takeThePlace(of: claim.take(from: &schemaFindings), by: claim)
        }
        found.append(diagnostic)
    }

    /// Adds what a schema says, but for what rules have said already.
    mutating func add(of schema: [Diagnostic], dropped: Int) {
        self.dropped += dropped
        schemaFindings += schema
        for claim in claims where !schemaFindings.isEmpty {
            let superseded = claim.take(from: &schemaFindings)
            guard !superseded.isEmpty, let index = found.firstIndex(where: claim.isOf) else { continue }
            found[index].takeThePlace(of: superseded, by: claim)
        }
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

    /// The findings in the order of the document, each once.
    static func inOrder(_ findings: [Diagnostic]) -> [Diagnostic] {
        let sorted = findings.sorted { $0.order.isBefore($1.order) }
        var unique: [Diagnostic] = []
        for finding in sorted where unique.last != finding { unique.append(finding) }
        return unique
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
