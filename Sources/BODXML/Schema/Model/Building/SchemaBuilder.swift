import BODDiagnostics

/// Makes the components of a schema out of its documents.
///
/// Types get their places first, so that they can refer to each other in circles; then each is built after its base.
/// Everything that is broken is a finding, and the component that cannot be had is replaced by the one that allows
/// everything.
struct SchemaBuilder {
    var elements: [ElementDeclaration] = []
    var complexTypes: [ComplexType] = []
    var simpleTypes: [SimpleType] = []
    var globalElements: [(id: ElementDeclaration.ID, definition: Definition)] = []
    var elementsByName: [XMLName: ElementDeclaration.ID] = [:]
    var typesByName: [XMLName: SchemaTypeID] = [:]
    var attributes: [XMLName: Definition] = [:]
    var attributeGroups: [XMLName: AttributeGroupEntry] = [:]
    var groups: [XMLName: GroupEntry] = [:]
    /// The names of the groups in the order of the schema.
    var groupNames: [XMLName] = []

    var complexProgress: [BuildProgress] = []
    var simpleProgress: [BuildProgress] = []
    /// The types that `xs:redefine` replaced, by the type that replaced them and refers to them under its own name.
    var redefinedTypes: [SchemaTypeID: SchemaTypeID] = [:]
    /// The elements without a type of their own, which take that of the element they substitute for.
    var untypedElements: [ElementDeclaration.ID] = []
    /// How many definitions are being built inside one another.
    var depth = 0
    /// How many attributes all types have together.
    var attributeCount = 0
    var collector = DiagnosticCollector()

    /// Definitions or groups inside one another, and derivations one after another; far beyond real schemas.
    static let depthLimit = 200
    static let attributeLimit = 500_000

    init(_ members: [SchemaDocumentSet.Member]) {
        addBuiltInTypes()
        let parts = SchemaParts(members)
        for part in parts.parts { register(part) }
        for part in parts.parts { redefine(part) }
        buildAll()
        inheritTypesOfSubstitutionHeads()
    }

    private mutating func addBuiltInTypes() {
        for type in BuiltInType.allCases {
            let item = type.listItem
            let id = SimpleType.ID(index: Int32(simpleTypes.count))
            let name = XMLName(type.rawValue, namespace: SchemaNamespace.schema)
            simpleTypes.append(
                SimpleType(
                    name: name,
                    base: type.base.map(Self.id),
                    variety: item.map { .list(Self.id($0)) } ?? .atomic(type),
                    facets: Facets(),
                    node: nil,
                    derivationDepth: 0
                )
            )
            simpleProgress.append(.built)
            typesByName[name] = .simple(id)
        }
        complexTypes.append(.anything)
        complexProgress.append(.built)
        typesByName[ComplexType.anything.name ?? XMLName("anyType")] = .complex(Self.anyType)
    }

    static let anyType = ComplexType.ID(index: 0)

    static func id(_ type: BuiltInType) -> SimpleType.ID {
        SimpleType.ID(index: Int32(BuiltInType.allCases.firstIndex(of: type) ?? 0))
    }

    private mutating func buildAll() {
        for (id, definition) in globalElements { completeGlobalElement(id, definition) }
        for name in groupNames { _ = group(name, from: nil) }
        var next = (complex: 0, simple: 0)
        while next.complex < complexTypes.count || next.simple < simpleTypes.count {
            if next.complex < complexTypes.count {
                complete(ComplexType.ID(index: Int32(next.complex)))
                next.complex += 1
            } else {
                complete(SimpleType.ID(index: Int32(next.simple)))
                next.simple += 1
            }
        }
    }

    /// Whether a definition may be built inside those that are being built.
    mutating func enter(_ definition: Definition) -> Bool {
        guard depth < Self.depthLimit else {
            report(
                "schema/too-deep",
                "definitions refer to each other more than \(Self.depthLimit) deep",
                remedy: "make the schema flatter",
                at: definition
            )
            return false
        }
        depth += 1
        return true
    }
}
