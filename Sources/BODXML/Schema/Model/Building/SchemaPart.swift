/// One schema document as the builder reads it, for the namespace that it defines.
///
/// A document without a namespace of its own takes that of the document that includes it (a chameleon include), so one
/// document can be several parts. Names are compared once for each distinct name of the document, not for each node.
final class SchemaPart: Sendable {
    let location: String
    let document: ParsedDocument
    let targetNamespace: String?
    let qualifiesElements: Bool
    let qualifiesAttributes: Bool
    let blocksSubstitution: Bool
    private let isChameleon: Bool
    private let elementKinds: [SchemaElementKind?]
    private let attributeKinds: [SchemaAttributeKind?]
    /// The prefixes that the root binds, when no other element binds any.
    private let bindings: [(prefix: String, namespace: String)]?

    init(_ member: SchemaDocumentSet.Member, including namespace: String?) {
        location = member.location
        document = member.document
        let root = member.document.root
        elementKinds = Self.elementKinds(of: member.document)
        attributeKinds = Self.attributeKinds(of: member.document)
        let own = root.attribute("targetNamespace")?.value
        isChameleon = own == nil && namespace != nil
        targetNamespace = own ?? namespace
        qualifiesElements = root.attribute("elementFormDefault")?.value == "qualified"
        qualifiesAttributes = root.attribute("attributeFormDefault")?.value == "qualified"
        blocksSubstitution = Self.blocks(root.attribute("blockDefault")?.value)
        let declarations = root.namespaceDeclarations
        bindings = declarations.count == member.document.namespaces.count ? declarations : nil
    }

    private static func elementKinds(of document: ParsedDocument) -> [SchemaElementKind?] {
        document.names.names.map { name in
            sameBytes(name.namespace ?? "", SchemaNamespace.schema) ? SchemaElementKind(rawValue: name.local) : nil
        }
    }

    private static func attributeKinds(of document: ParsedDocument) -> [SchemaAttributeKind?] {
        document.names.names.map { $0.namespace == nil ? SchemaAttributeKind(rawValue: $0.local) : nil }
    }

    static func blocks(_ value: String?) -> Bool {
        guard let value else { return false }
        return value.split(separator: " ").contains { $0 == "#all" || $0 == "substitution" }
    }

    func kind(of element: ElementNode) -> SchemaElementKind? {
        elementKinds[Int(document.nodes[Int(element.index)].name)]
    }

    func children(of element: ElementNode, _ kind: SchemaElementKind) -> [ElementNode] {
        element.childElements.filter { self.kind(of: $0) == kind }
    }

    func child(of element: ElementNode, _ kinds: SchemaElementKind...) -> ElementNode? {
        for child in element.childElements {
            if let kind = kind(of: child), kinds.contains(kind) { return child }
        }
        return nil
    }

    /// The value of an attribute as written.
    func text(_ wanted: SchemaAttributeKind, of element: ElementNode) -> String? {
        bytes(wanted, of: element).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an attribute without blanks around it, as names and numbers are read.
    func value(_ wanted: SchemaAttributeKind, of element: ElementNode) -> String? {
        guard var bytes = bytes(wanted, of: element) else { return nil }
        while let first = bytes.first, XMLSource.isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, XMLSource.isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    func isTrue(_ wanted: SchemaAttributeKind, of element: ElementNode) -> Bool {
        guard let value = value(wanted, of: element) else { return false }
        return value == "true" || value == "1"
    }

    private func bytes(_ wanted: SchemaAttributeKind, of element: ElementNode) -> ArraySlice<UInt8>? {
        let record = document.nodes[Int(element.index)]
        let first = Int(record.firstAttribute)
        for attribute in document.attributes[first..<first + Int(record.attributeCount)]
        where attributeKinds[Int(attribute.name)] == wanted {
            return document.bytes(of: attribute.value)
        }
        return nil
    }

    /// The name that a prefixed name of the document stands for, or nil when its prefix is not bound.
    func name(_ text: String, at element: ElementNode) -> XMLName? {
        guard let colon = text.utf8.firstIndex(of: 0x3A) else {
            return XMLName(text, namespace: namespace("", at: element) ?? (isChameleon ? targetNamespace : nil))
        }
        let prefix = String(text[..<colon])
        guard let namespace = namespace(prefix, at: element) else { return nil }
        return XMLName(String(text[text.index(after: colon)...]), namespace: namespace, prefix: prefix)
    }

    private func namespace(_ prefix: String, at element: ElementNode) -> String? {
        guard let bindings, prefix != "xml" else { return element.namespace(forPrefix: prefix) }
        guard let bound = bindings.first(where: { sameBytes($0.prefix, prefix) }) else { return nil }
        return bound.namespace.isEmpty ? nil : bound.namespace
    }
}
