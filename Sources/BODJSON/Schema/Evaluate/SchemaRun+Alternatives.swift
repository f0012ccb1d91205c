import BODDiagnostics

extension SchemaRun {
    /// Reports that none of some alternatives is met, with the first reason of each.
    mutating func refuse(_ instance: JSONNode, alternatives: [Subschema], keyword: String) -> Bool {
        guard isReporting else { return false }
        indexLines(of: instance)
        var notes: [Note] = []
        for (position, schema) in alternatives.enumerated().prefix(8) {
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

    private func firstReason(_ schema: Subschema, _ instance: JSONNode) -> Diagnostic? {
        var trial = self
        trial.forgetViolations(limit: 1)
        var parts = EvaluatedParts(isNeeded: false)
        _ = trial.apply(schema, to: instance, &parts)
        return trial.violations.first?.diagnostic
    }
}
