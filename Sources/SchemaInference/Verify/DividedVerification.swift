package import BODDiagnostics
package import BODXML

/// Judges an XML document that is too large to be held by the schema that was inferred from it, part by part.
package struct DividedVerification {
    private var verdict: DividedVerdict?
    private var collector = DiagnosticCollector(limit: mostFindings)

    /// What the schema has against the document, in its order; empty when it accepts it, which is known after the last part.
    package var findings: [Diagnostic] { collector.sorted() }

    /// More of a document that is not accepted are of no use to anyone.
    private static let mostFindings = 100

    init(_ schema: CompiledSchema) {
        verdict = DividedVerdict(schema, limit: Self.mostFindings)
    }

    /// Judges the next part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - reading: What came of reading it.
    package mutating func add(_ part: XMLPart, _ reading: XMLReading) {
        guard let document = reading.document else {
            for diagnostic in reading.diagnostics { collector.report(diagnostic.moved(from: part)) }
            return
        }
        guard let told = verdict?.add(part, document) else {
            // Where there was no memory to judge it, the document is not called accepted.
            collector.report(.notJudged(document.root).moved(from: part))
            return
        }
        for finding in told.findings { collector.report(finding.moved(from: part)) }
        for late in told.late { collector.report(late.finding) }
    }
}

extension Diagnostic {
    fileprivate static func notJudged(_ element: ElementNode) -> Diagnostic {
        Diagnostic(
            "infer/not-accepted",
            .error,
            "whether the schema accepts \(element.name) is not known",
            explanation: "there was no memory to judge it",
            remedy: "lint the document by the schema",
            at: element.location
        )
    }
}
