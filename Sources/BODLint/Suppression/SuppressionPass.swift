import BODDiagnostics
import BODXML

/// Leaves findings out that a document or a configuration suppresses, and says which suppressions do nothing.
struct SuppressionPass {
    private var inDocument: DocumentSuppressions?
    private let configured: [ConfiguredSuppression]
    private let anchors: (Diagnostic) -> String?
    private(set) var suppressed = SuppressedFindings()

    /// - Parameters:
    ///   - inDocument: What the document says.
    ///   - configured: What a configuration says of the document.
    ///   - anchors: The place of a finding, told by what identifies it.
    init(
        _ inDocument: DocumentSuppressions?,
        _ configured: [ConfiguredSuppression],
        anchors: @escaping (Diagnostic) -> String? = { _ in nil }
    ) {
        self.inDocument = inDocument
        self.configured = configured
        self.anchors = anchors
    }

    /// The pass over findings that stand in the way of reading: who leaves out all findings of a file does not mean that it may be broken.
    init(ofRefusals configured: [ConfiguredSuppression]) {
        self.init(nil, configured.filter { !$0.rules.contains("all") })
    }

    /// The pass over the findings of a document that was read.
    init(in document: ParsedDocument, _ inDocument: DocumentSuppressions?, _ configured: [ConfiguredSuppression]) {
        guard configured.contains(where: { $0.path != nil }) else {
            self.init(inDocument, configured)
            return
        }
        var finder = AnchorFinder(document)
        self.init(inDocument, configured) { finding in finding.location.path.map { finder.anchor(of: $0) } }
    }

    var isNeeded: Bool { !configured.isEmpty || inDocument?.isEmpty == false }

    /// The findings that stay.
    mutating func remaining(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard isNeeded else { return findings }
        return findings.filter { !isSuppressed($0) }
    }

    /// What is to be said about the document's own suppressions.
    ///
    /// - Parameters:
    ///   - selection: The rules that run; what names others cannot be told from what does nothing.
    ///   - registry: The rules that there are.
    /// - Returns: The findings.
    func findings(_ selection: RuleSelection, _ registry: RuleRegistry) -> [Diagnostic] {
        guard let inDocument else { return [] }
        let unused = inDocument.suppressions.filter { suppression in
            !suppression.isUsed && selection.containsAll(suppression.word, of: registry)
        }
        return inDocument.malformed + unused.map { UnusedSuppression.diagnostic([$0.word], at: $0.location) }
    }

    private mutating func isSuppressed(_ diagnostic: Diagnostic) -> Bool {
        let isCovered = inDocument?.cover(diagnostic) ?? false
        let entries = configured.filter { $0.covers(diagnostic) { anchors(diagnostic) } }
        guard isCovered || !entries.isEmpty else { return false }
        suppressed.add(by: entries.map(\.location))
        return true
    }
}
