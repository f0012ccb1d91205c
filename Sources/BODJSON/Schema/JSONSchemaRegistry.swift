/// The schemas that references may lead to, by their URIs.
///
/// Nothing is ever fetched: a reference leads to a schema given here, to the schema itself, or to a meta-schema.
public struct JSONSchemaRegistry: Sendable {
    private(set) var documents: [String: JSONDocument] = [:]

    /// Makes an empty registry.
    public init() {}

    /// Adds a schema document.
    ///
    /// - Parameters:
    ///   - document: The document; it is looked at when a reference first leads to it.
    ///   - uri: Where references look for it; identifiers inside the document are found as well.
    public mutating func add(_ document: JSONDocument, uri: String) {
        documents[URIReference(uri).withoutFragment.description] = document
    }
}
