/// Infers what a JSON Schema says about the documents.
///
/// - Parameters:
///   - evidence: What was seen in JSON documents.
///   - options: What to infer.
/// - Returns: The model of the root value with the decisions that the samples left open.
package func inferJSONModel(
    _ evidence: Evidence,
    _ options: InferenceOptions
) -> (model: JSONModel, choices: [InferenceChoice]) {
    var builder = JSONModelBuilder(evidence: evidence, options: options)
    let model = builder.model(at: [])
    return (model, builder.choices.sorted())
}
