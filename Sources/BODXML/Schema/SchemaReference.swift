import BODDiagnostics

/// Where a schema document includes, imports or redefines another.
struct SchemaReference: Sendable {
    /// The attribute that names it.
    let attribute: AttributeNode
    /// The location that it means, relative to the schema's folder.
    let location: String

    /// The references of a document in order.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - base: Its own location.
    /// - Returns: The references; an import without a location is none.
    /// - Throws: `UnusableSchema` when one leads out of the folder.
    static func all(in document: ParsedDocument, at base: String) throws(UnusableSchema) -> [SchemaReference] {
        var references: [SchemaReference] = []
        for element in document.root.childElements where isReference(element) {
            guard let attribute = element.attribute("schemaLocation") else { continue }
            references.append(try reference(attribute, of: element, at: base))
        }
        return references
    }

    private static func isReference(_ element: ElementNode) -> Bool {
        element.namespace == SchemaNamespace.schema && ["include", "import", "redefine"].contains(element.localName)
    }

    private static func reference(
        _ attribute: AttributeNode,
        of element: ElementNode,
        at base: String
    ) throws(UnusableSchema) -> SchemaReference {
        if let location = SchemaLocation.resolve(attribute.value, against: base) {
            return SchemaReference(attribute: attribute, location: location)
        }
        // Many schemas import the attributes xml:lang and xml:space from w3.org; everybody has them at hand.
        if element.attribute("namespace")?.value == XMLNamespaceSchema.namespace {
            return SchemaReference(attribute: attribute, location: XMLNamespaceSchema.location)
        }
        throw UnusableSchema(
            [
                Diagnostic(
                    "schema/location-outside",
                    .error,
                    "the schema location \(attribute.value) leads outside the schema's folder",
                    explanation: "a schema that fetches documents can read files and open connections",
                    remedy: "put the document into the folder and refer to it by a relative name",
                    at: attribute.location
                )
            ],
            source: element.document.source
        )
    }
}
