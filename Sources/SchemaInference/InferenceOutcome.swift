public import BODDiagnostics

/// What came of an inference.
public struct InferenceOutcome: Sendable {
    /// A schema, and what it is made of.
    public struct Schema: Sendable {
        /// The files; the first one is the schema's root, which refers to the others.
        public let files: [SchemaFile]
        /// What was found.
        public let summary: InferenceSummary
    }

    /// The schema; nil when there was nothing to infer from, and then `diagnostics` says why.
    public let schema: Schema?
    /// The findings about samples that were left out, by file.
    public let diagnostics: [Diagnostic]
}
