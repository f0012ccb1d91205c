public import BODForms

/// A difference between an earlier schema and what samples show.
public struct DriftChange: Sendable, Hashable {
    /// What became of it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Samples have something that the schema does not know.
        case appeared
        /// Samples have more than the schema allows.
        case widened
        /// Samples use less than the schema allows; nothing has to be done.
        case narrowed
        /// The schema has something that no sample has.
        case vanished
    }

    /// What became of it.
    public let kind: Kind
    /// What changed, such as `element`, `required`, `repeated`, `order`, `type`, `enumeration` or `maxLength`.
    public let aspect: String
    /// The way to it in documents, such as `/Order/Line/@unit`.
    public let path: String
    /// What the schema says and what the samples show, without values of samples.
    public let summary: String
    /// How often it was seen; for what vanished and narrowed, how often it could have been seen.
    public let count: Int
    /// Whether the earlier schema refuses samples for it.
    public let isRefused: Bool
    /// The first place where a sample shows it; for what vanished, the first place where it is not.
    public let first: DriftPosition?
    /// What the Data Catalog thinks of a schema that takes the change over.
    public let ruling: CatalogRuling
}
