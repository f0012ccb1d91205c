package import BODDiagnostics
package import BODXML

/// What one XML document that is too large to be held shows, gathered part by part.
package struct DividedObservation {
    private let name: String
    private var observer: DividedObserver
    private var findings = Observation()

    /// Prepares for a document.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - options: What to infer.
    package init(of name: String, _ options: InferenceOptions) {
        self.name = name
        observer = DividedObserver(options: options.observation)
    }

    /// Whether the document is left out, so that no further part matters.
    package var isOver: Bool { !findings.diagnostics.isEmpty }

    /// Adds what the next part shows.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - reading: What came of reading it.
    package mutating func add(_ part: XMLPart, _ reading: XMLReading) {
        if isOver { return }
        guard let document = reading.document else {
            findings.diagnostics = reading.diagnostics.map { $0.moved(from: part) }
            return
        }
        findings.diagnostics = observer.observe(part, document)
    }

    /// What the document shows, when all of its parts were added; nothing but the reason when it is left out.
    ///
    /// - Parameter problems: Why the document could not be read to its end.
    /// - Returns: The observation.
    package func observation(_ problems: [Diagnostic]) -> Observation {
        var whole = findings
        whole.diagnostics += problems
        guard whole.diagnostics.isEmpty else { return whole }
        whole.used = [name]
        whole.evidence = observer.evidence
        return whole
    }
}
