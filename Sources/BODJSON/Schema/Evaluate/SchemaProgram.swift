/// A schema and all that it refers to, ready to judge documents.
struct SchemaProgram: Sendable {
    var schemas: [CompiledSchema] = []
    /// For each name of a dynamic anchor, the schema that has it in a resource.
    var dynamicAnchors: [String: [Int: Int]] = [:]
    /// The number of the schema that the document as a whole must meet.
    var root = 0
    /// The most steps for one text and a pattern with backreferences.
    var patternSteps = JSONSchemaOptions.standardPatternSteps
}
