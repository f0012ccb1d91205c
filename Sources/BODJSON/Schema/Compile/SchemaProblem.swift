import BODDiagnostics

/// Why a schema cannot be used.
struct SchemaProblem: Error {
    let id: String
    let summary: String
    let explanation: String
    let remedy: String
    /// The place in the schema.
    let node: JSONNode

    var diagnostic: Diagnostic {
        Diagnostic(
            DiagnosticID(group: "json-schema", name: id),
            .error,
            summary,
            explanation: explanation,
            remedy: remedy,
            at: node.location
        )
    }

    /// A keyword's value is not of the kind that the keyword takes.
    static func value(_ node: JSONNode, of keyword: String, mustBe expected: String) -> SchemaProblem {
        SchemaProblem(
            id: "invalid-keyword-value",
            summary: "the value of \(keyword) must be \(expected)",
            explanation: "a schema with a keyword that cannot be understood would let wrong documents pass",
            remedy: "correct the value",
            node: node
        )
    }
}
