import BODModel
import BODXML
import Synchronization

/// Finds and compiles the schema for a document, each only once for all threads.
///
/// The tenant's own schema comes first: for the whole document, or for its noun. Then bodkit's own by the root's name. For any other
/// noun the envelope is still judged, by a schema in which the noun is open.
public final class SchemaCatalog: Sendable {
    private let tenant: SchemaFolder?
    private let named: [String: SchemaFolder]
    private let compiled = Mutex<[String: Result<DocumentSchema, UnusableSchema>]>([:])

    /// Makes a catalogue.
    ///
    /// - Parameters:
    ///   - tenant: The user's own schemas, which take precedence.
    ///   - named: The user's own schemas by noun, or by verb and noun; where one is named, `tenant` is not asked.
    public init(tenant: SchemaFolder? = nil, named: [String: SchemaFolder] = [:]) {
        self.tenant = tenant
        self.named = named
    }

    /// The schema for documents with a root element.
    ///
    /// - Parameter bod: The document.
    /// - Returns: What to judge it by; nothing when there is no schema for it.
    /// - Throws: `UnusableSchema` when there is one and it cannot be used.
    func schema(for bod: BusinessObjectDocument) throws(UnusableSchema) -> DocumentSchema {
        let key = "{\(bod.root.namespace ?? "")}\(bod.root.localName)"
        let result = compiled.withLock { known in
            if let found = known[key] { return found }
            let made = make(bod)
            known[key] = made
            return made
        }
        return try result.get()
    }

    private func make(_ bod: BusinessObjectDocument) -> Result<DocumentSchema, UnusableSchema> {
        do throws(UnusableSchema) {
            if let own = try tenantSchema(for: bod) { return .success(own) }
            var schema = try embeddedSchema(for: bod, noun: nil)
            schema.passedOver = folder(for: bod)?.name
            return .success(schema)
        } catch {
            return .failure(error)
        }
    }

    private func tenantSchema(for bod: BusinessObjectDocument) throws(UnusableSchema) -> DocumentSchema? {
        guard let tenant = folder(for: bod),
            let documents = try tenant.documents(root: bod.root.localName, noun: bod.name?.noun)
        else { return nil }
        let schema = try CompiledSchema(documents)
        if schema.declares(bod.root.name) || bod.name(of: bod.root, in: schema) != nil {
            return DocumentSchema(document: schema, coverage: .whole, noun: nil)
        }
        let namespace = bod.isInWrongNamespace ? BODNamespace.infor : bod.root.namespace
        if let noun = bod.name?.noun, schema.declares(XMLName(noun, namespace: namespace)) {
            return try embeddedSchema(for: bod, noun: schema)
        }
        // The user chose a file for this run: that the document is not its kind is a finding of the validation.
        return tenant.file == nil ? nil : DocumentSchema(document: schema, coverage: .whole, noun: nil)
    }

    /// Where the user's own schema for a document is to be looked for.
    private func folder(for bod: BusinessObjectDocument) -> SchemaFolder? {
        named[bod.root.localName] ?? bod.name.flatMap { named[$0.noun] } ?? tenant
    }

    private func embeddedSchema(
        for bod: BusinessObjectDocument,
        noun: CompiledSchema?
    ) throws(UnusableSchema) -> DocumentSchema {
        guard bod.root.namespace == BODNamespace.infor || bod.isInWrongNamespace else { return .none }
        let fileName = "\(bod.root.localName).xsd"
        if noun == nil, EmbeddedSchema.named(fileName) != nil {
            let documents = try SchemaDocumentSet(root: fileName, in: "xsd", load: Self.embedded)
            return DocumentSchema(document: CompiledSchema(proven: documents), coverage: .whole, noun: nil)
        }
        guard let name = bod.name, let envelope = EnvelopeSchema.text(for: name) else { return .none }
        let documents = try SchemaDocumentSet(root: fileName, in: "xsd") { location in
            location == fileName ? Array(envelope.utf8) : Self.embedded(location)
        }
        return DocumentSchema(document: CompiledSchema(proven: documents), coverage: .envelope, noun: noun)
    }

    private static func embedded(_ location: String) -> [UInt8]? {
        EmbeddedSchema.named(location).map { Array($0.text.utf8) }
    }
}
