public import BODForms
public import BODJSON

/// Lints delimited text by the layout of a DSV object.
///
/// What is wrong with the table has ids of the group `dsv`; what the layout refuses of a cell has the id of the keyword, such as
/// `json-schema/maxLength`, as for JSON. A table is read row by row, so that its size does not matter.
///
/// ```swift
/// let linter = DelimitedLinter(schema: try DelimitedSchema(layout))
/// let linted = try linter.lint(bytes, name: "items.csv")
/// ```
public struct DelimitedLinter: Sendable {
    let schema: DelimitedSchema
    let policy: FindingPolicy
    let limits: JSONLimits

    /// Makes a linter.
    ///
    /// - Parameters:
    ///   - schema: The layout that tables are judged by.
    ///   - policy: Which findings are reported.
    ///   - limits: The limits that a row has to keep.
    public init(schema: DelimitedSchema, policy: FindingPolicy = FindingPolicy(), limits: JSONLimits = .standard) {
        self.schema = schema
        self.policy = policy
        self.limits = limits
    }

    /// Lints one table.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name to report findings under.
    /// - Returns: The findings, and the lines to show excerpts from.
    /// - Throws: `JSONSchemaError` when the layout gives no verdict on a row.
    public func lint(_ bytes: [UInt8], name: String) throws(JSONSchemaError) -> LintedDocument {
        var pass = DelimitedPass(self, name: name)
        try pass.feed(bytes)
        try pass.finish()
        return pass.document
    }
}
