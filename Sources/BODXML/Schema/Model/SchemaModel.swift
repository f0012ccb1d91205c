public import BODDiagnostics
import Synchronization

/// The components of a schema: its elements, types and groups, with everything resolved that they refer to.
///
/// libxml2 judges documents; the model explains its verdicts, tells quickly of most valid documents that they are, and serves whoever needs to know what a schema says: what
/// may stand where, in which order, with which values and documentation. It is immutable and shared between threads.
///
/// ```swift
/// let model = SchemaModel(try SchemaDocumentSet(root: "SyncPurchaseOrder.xsd", in: "xsd", load: read))
/// let declaration = model.declaration(for: document.root)
/// ```
public final class SchemaModel: Sendable {
    /// What is broken in the schema, such as references to what does not exist; the rest of the model can be used.
    public let problems: [Diagnostic]
    /// The elements that a document may begin with, in the order of the schema.
    public let globalElements: [ElementDeclaration.ID]
    /// The named groups.
    public let groups: [(name: XMLName, group: ModelGroup)]

    let elements: [ElementDeclaration]
    let complexTypes: [ComplexType]
    let simpleTypes: [SimpleType]
    private let elementsByName: [XMLName: ElementDeclaration.ID]
    private let typesByName: [XMLName: SchemaTypeID]
    /// The elements that name another one as the head of their substitution group, by that head.
    let substitutes: [ElementDeclaration.ID: [ElementDeclaration.ID]]
    /// The content models that were asked for; nil for one that is too large.
    private let contentModels = Mutex<[ComplexType.ID: ContentModel?]>([:])

    /// Makes the model of a schema.
    ///
    /// - Parameter documents: The root and everything that it refers to.
    public init(_ documents: SchemaDocumentSet) {
        let builder = SchemaBuilder(documents.members)
        problems = builder.collector.diagnostics
        globalElements = builder.globalElements.map(\.id)
        groups = builder.groupNames.compactMap { name in builder.groups[name]?.group.map { (name, $0) } }
        elements = builder.elements
        complexTypes = builder.complexTypes
        simpleTypes = builder.simpleTypes
        elementsByName = builder.elementsByName
        typesByName = builder.typesByName
        substitutes = Self.substitutes(among: builder.elements)
    }

    private static func substitutes(
        among elements: [ElementDeclaration]
    ) -> [ElementDeclaration.ID: [ElementDeclaration.ID]] {
        var substitutes: [ElementDeclaration.ID: [ElementDeclaration.ID]] = [:]
        for (index, element) in elements.enumerated() {
            guard let head = element.substitutionHead else { continue }
            substitutes[head, default: []].append(ElementDeclaration.ID(index: Int32(index)))
        }
        return substitutes
    }

    /// An element declaration.
    ///
    /// - Parameter id: Its place in this model.
    public subscript(id: ElementDeclaration.ID) -> ElementDeclaration { elements[Int(id.index)] }

    /// A complex type.
    ///
    /// - Parameter id: Its place in this model.
    public subscript(id: ComplexType.ID) -> ComplexType { complexTypes[Int(id.index)] }

    /// A simple type.
    ///
    /// - Parameter id: Its place in this model.
    public subscript(id: SimpleType.ID) -> SimpleType { simpleTypes[Int(id.index)] }

    /// A named type.
    ///
    /// - Parameter name: The name with its namespace.
    /// - Returns: Its place, or nil when the schema has no such type.
    public func type(named name: XMLName) -> SchemaTypeID? { typesByName[name] }

    /// An element at the top level of the schema.
    ///
    /// - Parameter name: The name with its namespace.
    /// - Returns: Its place, or nil when the schema has no such element.
    public func globalElement(named name: XMLName) -> ElementDeclaration.ID? { elementsByName[name] }

    /// The names that a document may begin with, in the order of the schema; abstract elements are left out.
    public var elementNames: [XMLName] {
        globalElements.map { self[$0] }.filter { !$0.isAbstract }.map(\.name)
    }

    /// What may stand between the tags of elements of a complex type.
    ///
    /// - Parameter id: The type's place in this model.
    /// - Returns: The content model, or nil when it is too large to be held.
    package func contentModel(of id: ComplexType.ID) -> ContentModel? {
        contentModels.withLock { models in
            if let made = models[id] { return made }
            let made = ContentModel(of: self[id], in: self)
            models[id] = .some(made)
            return made
        }
    }
}
