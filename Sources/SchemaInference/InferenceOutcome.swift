public import BODDiagnostics

/// What came of an inference.
public struct InferenceOutcome: Sendable {
    /// A schema, and what it is made of.
    public struct Schema: Sendable {
        /// The files; the first one is the schema's root, which refers to the others.
        public let files: [SchemaFile]
        /// What was found.
        public internal(set) var summary: InferenceSummary

        /// The schema once every sample was validated by it.
        public var verified: Schema { verified(documents: summary.documents) }

        /// The schema once some samples were validated by it, where others are known only by their evidence.
        ///
        /// - Parameter documents: How many were validated.
        /// - Returns: The schema.
        public func verified(documents: Int) -> Schema {
            var result = self
            result.summary.isVerified = true
            result.summary.verifiedDocuments = documents
            return result
        }
    }

    /// The schema; nil when there was nothing to infer from, and then `diagnostics` says why.
    public let schema: Schema?
    /// The findings about samples that were left out, by file.
    public let diagnostics: [Diagnostic]
}
