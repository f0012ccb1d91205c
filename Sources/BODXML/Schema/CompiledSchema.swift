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
    private let lazyModel: Lazy<SchemaModel>

    /// The schema's components; made at the first request, since a valid document does not need them.
    public var model: SchemaModel { lazyModel.value }

    /// Compiles a schema.
    ///
    /// - Parameter documents: The root and everything that it refers to.
    /// - Throws: `UnusableSchema` when the documents break the rules for schemas.
    public init(_ documents: SchemaDocumentSet) throws(UnusableSchema) {
        self.documents = documents
        lazyModel = Lazy { SchemaModel(documents) }
        handle = try SchemaHandle(documents)
    }

    /// Whether the schema declares an element that a document, or a part of one, can begin with.
    ///
    /// - Parameter name: The element's name.
    /// - Returns: True when it is declared at the top level of one of the schema's documents.
    public func declares(_ name: XMLName) -> Bool {
        documents.members.contains { member in
            let root = member.document.root
            guard root.attribute("targetNamespace")?.value ?? "" == name.namespace ?? "" else { return false }
            return root.childElements.contains { element in
                element.isNamed("element") && element.attribute("name").map { sameBytes($0.value, name.local) } == true
            }
        }
    }
}
