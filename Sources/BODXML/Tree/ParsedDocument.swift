public import BODDiagnostics

/// A well-formed XML document: its nodes with their exact places in the bytes that the user gave.
///
/// The document is immutable and may be shared between threads. An `ElementNode` is a cheap handle into it and keeps it
/// alive. A document that nobody edits is written as its original bytes.
///
/// ```swift
/// let reading = XMLReader().read(bytes, name: "order.xml")
/// let lines = reading.document?.root.descendants(named: "PurchaseOrderLine")
/// ```
public final class ParsedDocument: Sendable {
    /// The bytes as given, their encoding, and the UTF-8 text that was made of them.
    public let source: XMLSource

    /// The nodes in document order, for what looks at every element of very many documents.
    package let nodes: [NodeRecord]
    /// The attributes in document order.
    package let attributes: [AttributeRecord]
    let namespaces: [NamespaceRecord]
    let names: NameTable
    /// The values in which references were expanded or line ends normalised.
    package let expandedValues: [UInt8]
    let rootIndex: Int32
    /// The nodes at the top level, in order: comments, processing instructions, the root.
    let topLevel: [Int32]

    private let lazySiblingNumbers: Lazy<SiblingNumbers>

    var siblingNumbers: SiblingNumbers { lazySiblingNumbers.value }

    init(source: XMLSource, arena: Arena, names: NameTable, rootIndex: Int32) {
        self.source = source
        nodes = arena.nodes
        attributes = arena.attributes
        namespaces = arena.namespaces
        self.names = names
        expandedValues = arena.expandedValues
        topLevel = arena.topLevel
        self.rootIndex = rootIndex
        lazySiblingNumbers = Lazy { [nodes, names] in SiblingNumbers(nodes, names) }
    }

    /// The name under which the document was read, such as its path.
    public var name: String { source.name }

    /// Which numbering the numbers of names belong to: documents with the same one have the same numbers.
    package var nameNumbering: Int { names.identity }

    /// The element of a record.
    ///
    /// - Parameter index: The place of the record among all nodes.
    /// - Returns: The element.
    package func element(at index: Int) -> ElementNode { ElementNode(document: self, index: Int32(index)) }

    /// The attributes of some local names, in the order of the document.
    ///
    /// - Parameter locals: The local names, in any namespace.
    /// - Returns: The attributes.
    package func attributes(namedOneOf locals: NameSet) -> [AttributeNode] {
        guard attributes.contains(where: { names.isNamed($0.name, oneOf: locals) }) else { return [] }
        var found: [AttributeNode] = []
        for index in nodes.indices where nodes[index].attributeCount > 0 {
            let first = Int(nodes[index].firstAttribute)
            for place in first..<first + Int(nodes[index].attributeCount)
            where names.isNamed(attributes[place].name, oneOf: locals) {
                found.append(AttributeNode(element: element(at: index), index: place))
            }
        }
        return found
    }

    /// The name that records give by number.
    ///
    /// - Parameter id: The number.
    /// - Returns: The name.
    package func name(of id: NameID) -> XMLName { names.names[Int(id)] }

    /// The number of a name that does not depend on its prefix, as ``ElementNode/nameNumber``.
    ///
    /// - Parameter id: The number that records give.
    /// - Returns: The number by which names are compared.
    package func number(of id: NameID) -> Int { Int(names.entries[Int(id)].expanded) }

    /// One more than the greatest number of a name.
    package var nameNumberLimit: Int { names.entries.count }

    /// The root element.
    public var root: ElementNode { ElementNode(document: self, index: rootIndex) }

    /// What stands at the top level, in order: comments and processing instructions around the root element.
    public var children: [ChildNode] { topLevel.map { ChildNode(document: self, index: $0) } }

    /// How many elements the document has.
    public var elementCount: Int { nodes.count { $0.kind == .element } }

    /// The range of the user's bytes for a range of the UTF-8 text.
    ///
    /// - Parameter utf8Range: A range of `source.utf8`.
    /// - Returns: The range with lines, columns, and offsets into the original bytes.
    public func range(_ utf8Range: Range<Int>) -> SourceRange { source.range(utf8Range) }

    func bytes(of value: ValueSlice) -> ArraySlice<UInt8> {
        let range = Int(value.start)..<Int(value.start + value.count)
        return value.isExpanded ? expandedValues[range] : source.utf8[range]
    }

    func string(_ value: ValueSlice) -> String {
        String(decoding: bytes(of: value), as: UTF8.self)
    }
}
