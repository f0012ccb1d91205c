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
    private let lazyHandle: Lazy<SchemaHandle?>
    private let lazyModel: Lazy<SchemaModel>
    /// Tells of valid documents that they are; nil where libxml2 judges all.
    private let quick: QuickVerdict?

    /// The schema's components; made at the first request.
    public var model: SchemaModel { lazyModel.value }

    /// Compiles a schema.
    ///
    /// - Parameter documents: The root and everything that it refers to.
    /// - Throws: `UnusableSchema` when the documents break the rules for schemas.
    public convenience init(_ documents: SchemaDocumentSet) throws(UnusableSchema) {
        let handle = try SchemaHandle(documents)
        self.init(documents, Lazy { handle }, isProven: false)
    }

    /// Takes a schema of which is known that it is one, and that its components are all that it says; libxml2 compiles it when a document needs it.
    ///
    /// - Parameter documents: The root and everything that it refers to.
    package convenience init(proven documents: SchemaDocumentSet) {
        self.init(documents, Lazy { try? SchemaHandle(documents) }, isProven: true)
    }

    private init(_ documents: SchemaDocumentSet, _ handle: Lazy<SchemaHandle?>, isProven: Bool) {
        let model = Lazy { SchemaModel(documents) }
        self.documents = documents
        lazyHandle = handle
        lazyModel = model
        quick = isProven ? QuickVerdict(documents) { model.value } : nil
    }

    /// libxml2's form of the schema; nil when one that was taken for proven cannot be compiled, as when memory is short.
    var handle: SchemaHandle? { lazyHandle.value }

    /// Whether an element, and all that is in it, is surely valid; when not, it may still be.
    package func quicklyAccepts(_ document: ParsedDocument, from start: ElementNode) -> Bool {
        quick?.accepts(document, from: start.index) ?? false
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
