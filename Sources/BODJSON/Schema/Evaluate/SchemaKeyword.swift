/// A keyword of a schema, compiled.
protocol SchemaKeyword: Sendable {
    /// Whether the keyword must come after all others, since it looks at what they have judged.
    var isLast: Bool { get }

    /// Judges a value.
    ///
    /// - Parameters:
    ///   - instance: The value.
    ///   - run: The validation, to apply other schemas with and to report to.
    ///   - parts: What has been judged of the value, to look at and to add to.
    /// - Returns: Whether the value meets the keyword.
    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool
}

extension SchemaKeyword {
    var isLast: Bool { false }
}
