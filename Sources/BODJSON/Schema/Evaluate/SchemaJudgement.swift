/// What judging a value gave.
struct SchemaJudgement {
    let verdict: Bool
    /// How much could not be checked of what matters for the verdict.
    let openCount: Int
    let remarkCount: Int
    let violations: [JSONSchemaViolation]
}
