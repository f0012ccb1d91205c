import BODDiagnostics
import BODXML

/// Which findings about a part of a document are findings about the document.
struct PartView: Sendable {
    private let part: XMLPart
    /// The elements that end in a later part.
    private let open: Set<String>

    init(_ part: XMLPart, _ document: ParsedDocument) {
        self.part = part
        var open: Set<String> = []
        var element: ElementNode? = document.root
        for _ in 0..<part.openCount {
            if let path = element?.path { open.insert(path) }
            element = element.flatMap { parent in parent.childElements.reduce(nil) { $1 } }
        }
        self.open = open
    }

    /// Whether a finding of a rule belongs to this part.
    ///
    /// What a rule says of an element as a whole, such as that it lacks something, is known where the element ends.
    func keeps(_ finding: Diagnostic) -> Bool {
        if let path = finding.location.path, open.contains(path) { return false }
        return !isRepeated(finding) || isSpine(finding)
    }

    private func isSpine(_ finding: Diagnostic) -> Bool { finding.location.path.map(part.isSpine) ?? false }

    private func isRepeated(_ finding: Diagnostic) -> Bool {
        finding.location.range.map { part.isRepeated($0.start) } ?? false
    }
}
