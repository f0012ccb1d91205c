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

    package static let addition = CatalogRuling(true, "a property may be added as optional")
    package static let loosening = CatalogRuling(true, "a schema may be loosened")
    package static let otherType = CatalogRuling(false, "a property may not change its type")
    package static let removal = CatalogRuling(false, "a property may not be removed; keep it in the schema")
    package static let optional = CatalogRuling(true, "it may become optional; it may not be removed")
    package static let tightening = CatalogRuling(false, "a schema may not become stricter; leave it as it is")
    package static let otherObject = CatalogRuling(false, "another root is another object")
    package static let unstated = CatalogRuling(nil, "its rule says nothing of this")
}

extension CatalogRuling: CustomStringConvertible {
    /// The ruling in a clause: `yes, a schema may be loosened`.
    public var description: String {
        switch accepts {
        case true?: "yes, \(reason)"
        case false?: "no, \(reason)"
        case nil: reason
        }
    }
}
