import BODDiagnostics

/// An attribute of a schema document that the grammar of schemas does not allow, demands, or takes with another value.
///
/// Which one it is stands in libxml2's text only; where the text is not the known one there is no such problem, and the number has to do.
struct GrammarProblem {
    private enum Kind: Int {
        case notAllowed = 3_035
        case missing = 3_036
        case wrongValue = 3_037
    }

    private let kind: Kind
    private let element: String
    private let attribute: String
    private let line: Int

    init?(_ problem: SchemaProblem) {
        guard let kind = Kind(rawValue: problem.code),
            let element = Self.quoted(after: "Element '{\(SchemaNamespace.schema)}", in: problem.message),
            let attribute = Self.quoted(after: "attribute '", in: problem.message)
        else { return nil }
        self.kind = kind
        self.element = element
        self.attribute = attribute
        line = problem.line
    }

    private static func quoted(after start: String, in message: String) -> String? {
        guard let range = message.firstRange(of: start) else { return nil }
        let rest = message[range.upperBound...]
        return rest.firstIndex(of: "'").map { String(rest[..<$0]) }
    }

    var words: String {
        switch kind {
        case .notAllowed: "the grammar of schemas allows no attribute \(attribute) on \(element) here"
        case .missing: "\(element) lacks the attribute \(attribute), which the grammar of schemas demands here"
        case .wrongValue:
            "the attribute \(attribute) of \(element) has a value that the grammar of schemas does not allow"
        }
    }

    /// The attribute, or the element that lacks it; nil when none is found on the line.
    func location(in document: ParsedDocument) -> SourceLocation? {
        for candidate in document.root.subtree
        where candidate.startTagRange.end.line == line && candidate.isNamed(element) {
            switch (kind, candidate.attribute(attribute)) {
            case (.missing, nil): return candidate.location
            case (.notAllowed, let found?), (.wrongValue, let found?): return found.location
            default: continue
            }
        }
        return nil
    }
}
