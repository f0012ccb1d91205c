import BODDiagnostics

/// Turns schemas into a program, each schema once, without recursion.
struct SchemaCompiler {
    private(set) var index: SchemaIndex
    private(set) var program = SchemaProgram()
    private(set) var problems: [Diagnostic] = []
    let options: JSONSchemaOptions
    private var numbers: [SchemaKey: Int] = [:]
    private var pending: [SchemaPlace] = []
    /// The names of the anchors that dynamic references look for.
    private var dynamicNames: Set<String> = []

    init(registry: JSONSchemaRegistry, options: JSONSchemaOptions) {
        self.options = options
        program.patternSteps = options.patternSteps
        index = SchemaIndex(registry: registry, options: options)
    }

    mutating func compile(_ document: JSONDocument) {
        do throws(SchemaProblem) {
            let uri = URIReference(options.baseURI)
            let key = try index.add(document, uri: uri, dialect: SchemaDialect(options.defaultDraft))
            try checkMetaSchema(of: key, document)
            if !problems.isEmpty { return }
            program.root = try number(of: key)
            try compilePending()
        } catch {
            problems.append(error.diagnostic)
        }
    }

    /// The number of a schema, which is compiled soon if it is not yet.
    mutating func number(of key: SchemaKey) throws(SchemaProblem) -> Int {
        if let number = numbers[key] { return number }
        guard let place = index.places[key] else { return 0 }
        let number = program.schemas.count
        numbers[key] = number
        program.schemas.append(compiled(place, []))
        pending.append(place)
        return number
    }

    /// A schema within another one.
    mutating func subschema(
        _ tokens: [String],
        _ node: JSONNode,
        in place: SchemaPlace
    ) throws(SchemaProblem) -> Subschema {
        let key = SchemaKey(document: place.key.document, index: node.index)
        if index.places[key] == nil { try index.add(node, key: key, in: place, tokens: tokens) }
        return Subschema(number: try number(of: key), path: JSONPointer(tokens: tokens).description)
    }

    /// The schemas of a list, as `allOf` has them.
    mutating func subschemas(
        _ keyword: String,
        _ value: JSONNode,
        in place: SchemaPlace
    ) throws(SchemaProblem) -> [Subschema] {
        guard value.kind == .array else { throw .value(value, of: keyword, mustBe: "a list of schemas") }
        var schemas: [Subschema] = []
        for (position, node) in value.elements.enumerated() {
            schemas.append(try subschema([keyword, String(position)], node, in: place))
        }
        return schemas
    }

    /// The target of a reference; see ``SchemaIndex``.
    mutating func target(of reference: JSONNode, in place: SchemaPlace) throws(SchemaProblem) -> SchemaPlace {
        try index.target(of: reference, in: place)
    }

    /// Remembers that a dynamic reference looks for an anchor.
    mutating func needDynamicAnchor(_ name: String) { dynamicNames.insert(name) }

    private mutating func compilePending() throws(SchemaProblem) {
        repeat {
            while let place = pending.popLast() { compile(place) }
            try compileDynamicAnchors()
        } while !pending.isEmpty
    }

    private mutating func compileDynamicAnchors() throws(SchemaProblem) {
        for name in dynamicNames {
            for (resource, entry) in index.resources.enumerated() {
                guard let key = entry.dynamicAnchors[name] else { continue }
                program.dynamicAnchors[name, default: [:]][resource] = try number(of: key)
            }
        }
    }

    private mutating func compile(_ place: SchemaPlace) {
        guard let number = numbers[place.key] else { return }
        switch place.node.kind {
        case .boolean: break
        case .object:
            let keywords = compileKeywords(of: place)
            program.schemas[number] = compiled(place, keywords)
        default:
            let problem = SchemaProblem.value(place.node, of: "a schema", mustBe: "an object, true or false")
            problems.append(problem.diagnostic)
        }
    }

    private func compiled(_ place: SchemaPlace, _ keywords: [any SchemaKeyword]) -> CompiledSchema {
        let resource = index.resources[place.resource]
        let isNamed = index.places[resource.root]?.node["$id"]?.string != nil
        return CompiledSchema(
            resource: place.resource,
            location: "\(resource.uri)#\(place.pointer)",
            shownLocation: "\(isNamed ? resource.uri.description : place.node.storage.file)#\(place.pointer)",
            node: place.node,
            keywords: keywords
        )
    }

    private mutating func compileKeywords(of place: SchemaPlace) -> [any SchemaKeyword] {
        var keywords: [any SchemaKeyword] = []
        let isReferenceOnly = place.dialect.ignoresSiblingsOfReference && place.node["$ref"] != nil
        for member in place.node.members where !isReferenceOnly || member.name == "$ref" {
            guard let definition = KeywordDefinition.all[member.name], definition.isIn(place.dialect) else { continue }
            do throws(SchemaProblem) {
                if let keyword = try definition.make(member.value, place, &self) { keywords.append(keyword) }
            } catch {
                problems.append(error.diagnostic)
            }
        }
        return keywords
    }

    private mutating func checkMetaSchema(of key: SchemaKey, _ document: JSONDocument) throws(SchemaProblem) {
        guard options.checksMetaSchema, let dialect = index.places[key]?.dialect else { return }
        problems += MetaSchemas.check(document, dialect, index.registry)
    }
}
