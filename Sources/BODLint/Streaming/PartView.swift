import BODDiagnostics
import BODXML

/// Which findings about a part of a document are findings about the document.
struct PartView {
    private let part: XMLPart
    /// The elements that end in a later part.
    private let open: Set<String>
    /// The elements whose children the schema cannot judge by what the part has of them.
    private let misjudged: Set<String>

    init(_ part: XMLPart, _ document: ParsedDocument, _ models: [SchemaModel]) {
        self.part = part
        misjudged = part.misjudgedElements(in: document, by: models)
        var open: Set<String> = []
        var element: ElementNode? = document.root
        for _ in 0..<part.openCount {
            if let path = element?.path { open.insert(path) }
            element = element.flatMap { parent in parent.childElements.reduce(nil) { $1 } }
        }
        self.open = open
    }

    /// The names of the elements whose children could not be judged.
    var misjudgedNames: [String] { misjudged.compactMap { $0.split(separator: "/").last.map(String.init) }.sorted() }

    /// Whether a finding of a rule belongs to this part.
    ///
    /// What a rule says of an element as a whole, such as that it lacks something, is known where the element ends.
    func keeps(_ finding: Diagnostic) -> Bool {
        if let path = finding.location.path, open.contains(path) { return false }
        return !isRepeated(finding) || isSpine(finding)
    }

    /// Whether a finding of the schema belongs to this part.
    func keeps(ofSchema finding: Diagnostic) -> Bool {
        let path = finding.location.path ?? ""
        switch finding.id {
        case "cvc/complex-type.2.4.b":
            return !misjudged.contains(path) && keeps(finding)
        case "cvc/complex-type.2.4.a", "cvc/complex-type.2.4.d":
            return !misjudged.contains(Self.parent(of: path)) && keeps(finding)
        case "cvc/identity-constraint", "cvc/elt.6", "cvc/elt.7":
            // What a key in another part would say is not known here.
            return false
        default:
            // What is new may be the reason for a finding that stands at the start of an element, such as text between the lines.
            return !isRepeated(finding) || isSpine(finding)
        }
    }

    private func isSpine(_ finding: Diagnostic) -> Bool { finding.location.path.map(part.isSpine) ?? false }

    private func isRepeated(_ finding: Diagnostic) -> Bool {
        finding.location.range.map { part.isRepeated($0.start) } ?? false
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
