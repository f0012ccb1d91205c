import BODDiagnostics
import BODXML

/// The findings about a document that is read part by part, one part after the other.
///
/// The findings are bounded for the whole document, and of the text only the lines with findings are kept.
struct StreamedReport: Sendable {
    private let limit: Int
    private var findings: [Diagnostic] = []
    /// The findings at the start of elements that are open over several parts; each of these finds them anew.
    private var known: Set<Diagnostic> = []
    private var claims: [SchemaClaim] = []
    private var dropped = 0
    private var suppressed = SuppressedFindings()
    private var lines: [(number: Int, utf8: [UInt8])] = []
    private var isEmpty = true
    private var root: String?
    /// Whether a part could not be read, and no later one is looked at.
    private(set) var isOver = false

    private static let mostClaims = 10_000

    /// Makes an empty report.
    ///
    /// - Parameter limit: The most findings.
    init(limit: Int) { self.limit = limit }

    /// Adds what was found in the next part.
    ///
    /// - Parameter part: The findings.
    mutating func add(_ part: PartReport) {
        isEmpty = false
        isOver = isOver || !part.isParsed
        root = root ?? part.root
        let new = part.report.diagnostics.filter { !known.contains($0) }
        known.formUnion(new.filter { $0.location.range.map { $0.start.offset < part.start } ?? true })
        claims += part.claims.prefix(max(0, Self.mostClaims - claims.count))
        let last = lines.last?.number ?? 0
        lines += part.lines.filter { $0.number > last }
        add(part.report, new)
    }

    /// Adds what shows at the end of an element about what came in earlier parts, but for what rules have said already.
    ///
    /// - Parameters:
    ///   - late: What the schema says.
    ///   - wanted: What is to be told of it.
    mutating func add(late: [Diagnostic], _ wanted: ([Diagnostic]) -> LintReport) {
        var late = late
        for claim in claims where !late.isEmpty {
            let superseded = claim.take(from: &late)
            guard !superseded.isEmpty, let index = findings.firstIndex(where: claim.isOf) else { continue }
            findings[index].takeThePlace(of: superseded, by: claim)
        }
        let report = wanted(late)
        add(report, report.diagnostics)
    }

    private mutating func add(_ report: LintReport, _ new: [Diagnostic]) {
        suppressed.add(report.suppressed)
        findings += new
        dropped += report.dropped
        keepTheWorst()
    }

    /// Leaves out what a schema has said of bytes that it should not have looked at.
    mutating func withdraw(_ bytes: CoveredBytes) {
        if bytes.isEmpty { return }
        findings.removeAll { finding in
            finding.id.group == "cvc" && (finding.location.range.map { bytes.contains($0.start.offset) } ?? false)
        }
    }

    /// Numbers elements in the paths of findings, which turned out to be the first of several.
    mutating func number(_ paths: [String]) {
        if paths.isEmpty { return }
        let first = Set(paths.map { Array($0.utf8) })
        for index in findings.indices {
            findings[index].location.path = findings[index].location.path.map { Self.numbered($0, first) }
        }
    }

    private static func numbered(_ path: String, _ first: Set<[UInt8]>) -> String {
        let ends = path.indices.dropFirst().filter { path[$0] == "/" } + [path.endIndex]
        var numbered = ""
        var done = path.startIndex
        for end in ends {
            numbered += path[done..<end] + (first.contains(Array(path[..<end].utf8)) ? "[1]" : "")
            done = end
        }
        return numbered
    }

    /// Of more findings than the limit, leaves out those that matter least; an error may come last.
    private mutating func keepTheWorst() {
        guard findings.count > limit else { return }
        let worst = Severity.allCases.sorted(by: >).flatMap { severity in findings.filter { $0.severity == severity } }
        dropped += findings.count - limit
        findings = Array(worst.prefix(limit))
        let shown = Set(findings.compactMap { $0.location.range?.start.line })
        lines = lines.filter { shown.contains($0.number) }
    }

    /// Adds why the document could not be read to its end.
    ///
    /// - Parameter diagnostic: Why.
    mutating func add(unreadable diagnostic: Diagnostic) {
        isOver = true
        findings.append(diagnostic)
    }

    /// The findings of the document, with the lines to show excerpts from.
    ///
    /// - Parameter unchecked: What could not be checked.
    /// - Returns: The document.
    func document(_ unchecked: [Diagnostic]) -> LintedDocument {
        if isEmpty, let finding = findings.first { return LintedDocument(unreadable: finding) }
        let lines = lines
        var report = LintReport(diagnostics: unchecked + FindingList.inOrder(findings), dropped: dropped)
        report.suppressed = suppressed
        var document = LintedDocument(report: report, text: lines.isEmpty ? nil : SourceText(lines: lines))
        document.root = root
        return document
    }
}
