/// A schema ready to judge documents; immutable and shared between threads.
///
/// ```swift
/// let documents = try SchemaDocumentSet(root: "SyncPurchaseOrder.xsd", in: "xsd", load: read)
/// let schema = try CompiledSchema(documents)
/// let findings = SchemaValidator(schema).validate(document)
/// ```
public final class CompiledSchema: Sendable {
    /// The schema's documents.
    public let documents: SchemaDocumentSet
    let handle: SchemaHandle

    /// Compiles a schema.
    ///
    /// - Parameter documents: The root and everything that it refers to.
    /// - Throws: `UnusableSchema` when the documents break the rules for schemas.
    public init(_ documents: SchemaDocumentSet) throws(UnusableSchema) {
        self.documents = documents
        handle = try SchemaHandle(documents)
    }
}
