/// A JSON Schema, ready to judge documents: drafts 6, 7, 2019-09 and 2020-12.
///
/// ```swift
/// let schema = try JSONSchema(JSONDocument(schemaBytes, file: "order.schema.json"))
/// for violation in try schema.violations(in: JSONDocument(bytes, file: "order.json").root) {
///     print(violation.diagnostic.summary)
/// }
/// ```
///
/// The value never changes, so that many threads can use it at once. Numbers are compared exactly, names and strings by
/// code points, and patterns take time in proportion to the text, those with backreferences a limited number of steps.
/// Nothing is fetched.
public struct JSONSchema: Sendable {
    let program: SchemaProgram

    /// Prepares a schema.
    ///
    /// - Parameters:
    ///   - document: The schema.
    ///   - registry: The schemas that its references may lead to.
    ///   - options: How the schema is understood.
    /// - Throws: ``JSONSchemaError`` with all that is wrong with the schema.
    public init(
        _ document: JSONDocument,
        registry: JSONSchemaRegistry = JSONSchemaRegistry(),
        options: JSONSchemaOptions = JSONSchemaOptions()
    ) throws(JSONSchemaError) {
        var compiler = SchemaCompiler(registry: registry, options: options)
        compiler.compile(document)
        guard compiler.problems.isEmpty else { throw JSONSchemaError(diagnostics: compiler.problems) }
        program = compiler.program
    }

    /// Prepares a schema that a program has built.
    ///
    /// - Parameters:
    ///   - value: The schema.
    ///   - registry: The schemas that its references may lead to.
    ///   - options: How the schema is understood.
    /// - Throws: ``JSONSchemaError`` with all that is wrong with the schema.
    public init(
        _ value: JSONValue,
        registry: JSONSchemaRegistry = JSONSchemaRegistry(),
        options: JSONSchemaOptions = JSONSchemaOptions()
    ) throws(JSONSchemaError) {
        let document: JSONDocument
        do throws(JSONReadError) {
            document = try JSONDocument(value.encoded(), file: "<schema>")
        } catch {
            throw JSONSchemaError(diagnostics: error.diagnostics)
        }
        try self.init(document, registry: registry, options: options)
    }

    /// Whether a value meets the schema; judging ends at the first violation.
    ///
    /// - Parameter instance: The value.
    /// - Returns: The verdict.
    /// - Throws: ``JSONSchemaError`` when there is no verdict, since the schema refers to itself without end or a pattern
    ///   with backreferences took too many steps.
    public func isValid(_ instance: JSONNode) throws(JSONSchemaError) -> Bool {
        let judged = try judge(instance, limit: 0)
        // What is refused for another reason is invalid, whatever is open.
        guard judged.verdict, judged.openCount > 0 else { return judged.verdict }
        throw JSONSchemaError(diagnostics: try judge(instance, limit: 100).violations.map(\.diagnostic))
    }

    /// Whether there is nothing at all to say of a value: no violation, no warning, nothing that could not be checked.
    ///
    /// - Parameter instance: The value.
    /// - Returns: True when ``violations(in:limit:)`` would return none.
    /// - Throws: ``JSONSchemaError`` when the schema refers to itself without end.
    package func isFlawless(_ instance: JSONNode) throws(JSONSchemaError) -> Bool {
        let judged = try judge(instance, limit: 0)
        return judged.verdict && judged.openCount == 0 && judged.remarkCount == 0
    }

    /// All rules that a value breaks, in the order in which the schema was gone through; none when it meets the schema.
    ///
    /// A text that could not be checked against a pattern is among them, with the rule `json-schema/unchecked-pattern`, and
    /// where ``JSONSchemaOptions/warnsOfFormats`` asks for it a value that is not of its format, as a warning.
    ///
    /// - Parameters:
    ///   - instance: The value.
    ///   - limit: The most violations to report, at least one.
    /// - Returns: The violations.
    /// - Throws: ``JSONSchemaError`` when the schema refers to itself without end, so that there is no verdict.
    public func violations(
        in instance: JSONNode,
        limit: Int = 1_000
    ) throws(JSONSchemaError) -> [JSONSchemaViolation] {
        try judge(instance, limit: max(1, limit)).violations
    }

    func judge(
        _ instance: JSONNode,
        by number: Int? = nil,
        limit: Int,
        patience: Int? = nil
    ) throws(JSONSchemaError) -> SchemaJudgement {
        var run = SchemaRun(program: program, limit: limit, patience: patience)
        var parts = EvaluatedParts(isNeeded: false)
        let verdict = run.apply(Subschema(number: number ?? program.root, path: ""), to: instance, &parts)
        if run.isExhausted { throw endless(instance) }
        return SchemaJudgement(
            verdict: verdict,
            openCount: run.openCount,
            remarkCount: run.remarkCount,
            violations: run.violations
        )
    }

    private func endless(_ instance: JSONNode) -> JSONSchemaError {
        let problem = SchemaProblem(
            id: "endless-reference",
            summary: "the schema refers to itself without end",
            explanation: "it can be said neither that the document is valid nor that it is not",
            remedy: "check the references of the schema, and the depth of the document",
            node: program.schemas[program.root].node
        )
        return JSONSchemaError(diagnostics: [problem.diagnostic])
    }
}
