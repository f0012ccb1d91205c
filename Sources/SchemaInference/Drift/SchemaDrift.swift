import BODJSON
import BODXML

/// How samples differ from an earlier schema.
///
/// ```swift
/// let comparison = DriftRun(EarlierSchema(compiled, name: "orders.xsd"))
/// let drift = comparison.drift(of: comparison.observe(samples), inferred: outcome.schema)
/// for change in drift.changes { print(change.path, change.summary) }
/// ```
public struct SchemaDrift: Sendable {
    /// The earlier schema's name.
    public let schema: String
    /// How many documents were compared.
    public let documents: Int
    /// How many of them the earlier schema refuses; the verdict is the validator's.
    public let refused: Int
    /// The differences: what appeared, was widened, narrowed, and vanished, each by path.
    public let changes: [DriftChange]

    /// Whether the earlier schema refuses a document.
    public var isRefusing: Bool { refused > 0 }
}
