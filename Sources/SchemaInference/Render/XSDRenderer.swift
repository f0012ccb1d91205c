/// Writes a schema as XML Schema 1.0: one document a namespace, in the style of OAGIS.
///
/// Every element with children has a named type ending in `Type`. Elements are global and referred to with `ref`; only an element whose
/// type depends on its parent is declared inside it. Nothing of the instance namespace is declared.
package struct XSDRenderer {
    /// The namespace of XML Schema.
    static let namespace = "http://www.w3.org/2001/XMLSchema"

    let model: InferredSchema
    let options: InferenceOptions
    let fileNames: [ExactText: String]
    /// Whether a document's own namespace is its default one; not when there are also names in no namespace to refer to.
    let usesDefaultNamespace: Bool

    /// Prepares the writing.
    package init(_ model: InferredSchema, _ options: InferenceOptions) {
        self.model = model
        self.options = options
        fileNames = SchemaFileNames.make(for: model, named: options.name)
        usesDefaultNamespace = !model.namespaces.contains { $0.namespace.isEmpty }
    }

    /// Writes the documents.
    ///
    /// - Returns: The documents; the first one is the schema's root.
    package func render() -> [SchemaFile] {
        model.namespaces.enumerated().map { index, part in
            SchemaFile(
                name: fileNames[part.namespace] ?? "schema.xsd",
                bytes: Array(document(part, isRoot: index == 0).utf8)
            )
        }
    }

    private func document(_ part: NamespaceModel, isRoot: Bool) -> String {
        var writer = MarkupWriter()
        writer.element("xs:schema", schemaAttributes(part)) { writer in
            for namespace in part.imports.sorted() { writeImport(namespace, to: &writer) }
            if isRoot, options.showsPresence {
                annotate(
                    ["Inferred from \(model.documents == 1 ? "1 document" : "\(model.documents) documents")."],
                    &writer
                )
            }
            for element in sortedElements(part) { write(element, in: part, to: &writer) }
            for attribute in part.attributes { write(attribute, in: part, to: &writer) }
            for type in part.types { write(type, in: part, to: &writer) }
        }
        return writer.text
    }

    private func schemaAttributes(_ part: NamespaceModel) -> [MarkupWriter.Attribute] {
        var attributes: [MarkupWriter.Attribute] = [("xmlns:xs", Self.namespace)]
        if !part.namespace.isEmpty, part.prefix != "xml" {
            attributes.append((usesDefaultNamespace ? "xmlns" : "xmlns:\(part.prefix)", part.namespace.text))
        }
        for other in model.namespaces where part.imports.contains(other.namespace) {
            if !other.namespace.isEmpty, other.prefix != "xml" {
                attributes.append(("xmlns:\(other.prefix)", other.namespace.text))
            }
        }
        if !part.namespace.isEmpty {
            attributes += [("targetNamespace", part.namespace.text), ("elementFormDefault", "qualified")]
        }
        return attributes
    }

    private func writeImport(_ namespace: ExactText, to writer: inout MarkupWriter) {
        writer.empty(
            "xs:import",
            [("namespace", namespace.isEmpty ? nil : namespace.text), ("schemaLocation", fileNames[namespace])]
        )
    }

    /// The roots first, then the others by name.
    private func sortedElements(_ part: NamespaceModel) -> [ElementDeclaration] {
        part.elements.sorted { left, right in
            let (isLeftRoot, isRightRoot) = (model.roots.contains(left.name), model.roots.contains(right.name))
            return isLeftRoot == isRightRoot ? left.name < right.name : isLeftRoot
        }
    }

    /// A name as it is written in the document of a namespace.
    func reference(_ name: ExpandedName, in part: NamespaceModel) -> String {
        if name.namespace == part.namespace, usesDefaultNamespace || name.namespace.isEmpty, part.prefix != "xml" {
            return name.local.text
        }
        guard !name.namespace.isEmpty else { return name.local.text }
        let prefix = model.namespaces.first { $0.namespace == name.namespace }?.prefix ?? part.prefix
        return "\(prefix):\(name.local)"
    }

    func reference(_ type: TypeReference, in part: NamespaceModel) -> String {
        switch type {
        case .builtin(let name): "xs:\(name)"
        case .named(let name): reference(name, in: part)
        }
    }

    func annotate(_ notes: [String], _ writer: inout MarkupWriter) {
        guard !notes.isEmpty else { return }
        writer.element("xs:annotation") { writer in
            for note in notes { writer.leaf("xs:documentation", note) }
        }
    }
}
