package import BODDiagnostics
package import BODXML

/// Judges an XML document that is too large to be held by the schema that was inferred from it, part by part.
package struct DividedVerification {
    private let name: String
    private let validation: DividedValidation?
    /// What the schema has against the document; the first mistake is enough.
    package private(set) var findings: [Diagnostic] = []

    init(of name: String, _ schema: CompiledSchema) {
        self.name = name
        validation = DividedValidation(schema)
    }

    /// Judges the next part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - reading: What came of reading it.
    package mutating func add(_ part: XMLPart, _ reading: XMLReading) {
        guard findings.isEmpty else { return }
        guard let document = reading.document else {
            findings = reading.diagnostics.map { $0.moved(from: part) }
            return
        }
        // Where there was no memory to judge it, the document is not called accepted.
        let judged = validation.map { $0.firstMistake(in: part, document) } ?? document.root.ordinal
        guard let mistake = judged else { return }
        findings = [.refused(document.element(at: mistake)).moved(from: part)]
    }
}

extension Diagnostic {
    fileprivate static func refused(_ element: ElementNode) -> Diagnostic {
        Diagnostic(
            "infer/not-accepted",
            .error,
            "the schema does not accept \(element.name)",
            explanation: "the document is too large to be held, so that only the first such place is told",
            remedy: "lint the document by the schema for all that is against it",
            at: element.location
        )
    }
}
