import BODDiagnostics
import BODXML

/// Which findings about a part of a document are findings about the document.
struct PartView {
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

    /// Whether a finding belongs to this part: what is wrong with an element as a whole to the part in which it ends, everything else
    /// to that in which the place is new.
    func keeps(_ finding: Diagnostic) -> Bool {
        if finding.id == "cvc/complex-type.2.4.b" {
            guard let path = finding.location.path, !open.contains(path) else { return false }
            return !isRepeated(finding) || part.isSpine(path)
        }
        return !isRepeated(finding)
    }

    private func isRepeated(_ finding: Diagnostic) -> Bool {
        finding.location.range.map { part.isRepeated($0.start) } ?? false
    }
}
