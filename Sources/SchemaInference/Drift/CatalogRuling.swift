/// What the Infor Data Catalog thinks of a change of a schema.
///
/// A new version of an object schema may add properties and may only be loosened; nothing may be removed, renamed or given another type
/// (Infor Data Catalog, naming and evolution of object schemas; best practices of data management).
public struct CatalogRuling: Sendable, Hashable {
    /// Whether it accepts the change; nil when its rule says nothing of it.
    public let accepts: Bool?
    /// Why, or on which condition.
    public let reason: String

    private init(_ accepts: Bool?, _ reason: String) {
        self.accepts = accepts
        self.reason = reason
    }

    static let addition = CatalogRuling(true, "a property may be added as optional")
    static let loosening = CatalogRuling(true, "a schema may be loosened")
    static let otherType = CatalogRuling(false, "a property may not change its type")
    static let removal = CatalogRuling(false, "a property may not be removed; keep it in the schema")
    static let optional = CatalogRuling(true, "it may become optional; it may not be removed")
    static let tightening = CatalogRuling(false, "a schema may not become stricter; leave it as it is")
    static let otherObject = CatalogRuling(false, "another root is another object")
    static let unstated = CatalogRuling(nil, "its rule says nothing of this")
}
