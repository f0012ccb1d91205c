/// Infers the schema of XML documents.
///
/// - Parameters:
///   - evidence: What was seen in the documents.
///   - options: What to infer.
/// - Returns: The schema, which accepts all documents of the evidence.
package func inferSchema(_ evidence: Evidence, _ options: InferenceOptions) -> InferredSchema {
    var builder = SchemaBuilder(evidence, options)
    return builder.build()
}
