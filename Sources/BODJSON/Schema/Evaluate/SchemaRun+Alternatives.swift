import BODDiagnostics

extension SchemaRun {
    /// Reports that none of some alternatives is met, with the first reason of each.
    mutating func refuse(_ instance: JSONNode, alternatives: [Subschema], keyword: String) -> Bool {
        guard isReporting else { return false }
        indexLines(of: instance)
        var notes: [Note] = []
        // In a trial nobody reads the notes, and to make them would double the work with every level of the document.
        for (position, schema) in alternatives.enumerated().prefix(isTrial ? 0 : 8) {
            guard let reason = firstReason(schema, instance) else { continue }
            notes.append(Note("alternative \(position + 1): \(reason.summary)", location: reason.location))
        }
        return refuse(instance) {
            Complaint(
                keyword: keyword,
                summary: "the value meets none of \(alternatives.count) alternatives",
                remedy: "change the value so that it meets one of the alternatives",
                notes: notes
            )
        }
    }

    private mutating func firstReason(_ schema: Subschema, _ instance: JSONNode) -> Diagnostic? {
        withTrial { trial in
            var parts = EvaluatedParts(isNeeded: false)
            _ = trial.apply(schema, to: instance, &parts)
            return trial.violations.first?.diagnostic
        }
    }
}
