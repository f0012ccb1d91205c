import BODDiagnostics

extension MessageHeaders {
    /// A batch needs its identifier and the document's place in it; the size may be unknown until the last document.
    var batchFindings: [HeaderFinding] {
        let given = [batchSequence != nil, batchSize != nil, batchRevision != nil, batchAbortIndicator != nil]
        if batchID == nil { return given.contains(true) ? [incomplete(missing: .batchId)] : [] }
        guard let batchSequence else { return [incomplete(missing: .batchSequence)] }
        guard let batchSize, batchSequence > batchSize else { return [] }
        return [beyondSize(batchSequence, batchSize)]
    }

    private func incomplete(missing: MessageParameter) -> HeaderFinding {
        HeaderFinding(
            name: "batch-fields-incomplete",
            severity: .error,
            subject: .all,
            summary: "the message belongs to a batch, but \(missing.rawValue) is missing",
            explanation: "a receiver cannot tell when the batch is complete",
            remedy: "add \(missing.rawValue), or remove all batch parameters from a single document"
        )
    }

    private func beyondSize(_ sequence: Int64, _ size: Int64) -> HeaderFinding {
        HeaderFinding(
            name: "batch-sequence-beyond-size",
            severity: .error,
            subject: .value(MessageParameter.batchSequence.rawValue),
            summary: "batchSequence \(sequence) is larger than batchSize \(size)",
            explanation: "the batch would be complete before this document",
            remedy: "correct the one that is wrong, or leave out batchSize until the last document"
        )
    }
}
