/// Infers the schema of XML documents.
///
/// - Parameters:
///   - evidence: What was seen in the documents.
///   - options: What to infer.
/// - Returns: The schema, which accepts all documents of the evidence.
package func inferSchemaModel(_ evidence: Evidence, _ options: InferenceOptions) -> SchemaModel {
    var builder = SchemaModelBuilder(evidence, options)
    return builder.build()
}
