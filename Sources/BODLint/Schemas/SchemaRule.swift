import BODJSON
import BODXML

/// A check of an XML Schema that is linted itself.
protocol XSDRule: FindingKind {
    /// Looks at a schema document and reports what the Data Catalog would refuse.
    static func check(_ schema: ParsedDocument, _ report: (Finding) -> Void)
}

/// A check of a JSON Schema that is linted itself.
protocol JSONSchemaRule: FindingKind {
    /// Looks at a schema and reports what the Data Catalog would refuse: in a line, and where.
    static func check(_ schema: JSONDocument, _ report: (_ summary: String, JSONNode) -> Void)
}
