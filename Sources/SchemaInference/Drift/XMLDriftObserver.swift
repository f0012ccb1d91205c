import BODDiagnostics
import BODXML

/// Looks at XML documents with an earlier schema at hand.
struct XMLDriftObserver {
    private let model: SchemaModel
    private let validator: SchemaValidator
    private(set) var observation = DriftObservation()
    private var lists: [SimpleType.ID: Set<ExactText>?] = [:]

    /// An element on the way down.
    private struct Frame {
        let ordinal: Int
        /// Its type; nil where the schema says nothing.
        let type: SchemaTypeID?
        /// Whether it stands in a wildcard and is not declared: then what is inside stands there as well.
        let isOpen: Bool
        /// Whether it, or something around it, stands in a wildcard or has another type than its declaration says.
        let isElsewhere: Bool
    }

    init(_ schema: CompiledSchema) {
        model = schema.model
        validator = SchemaValidator(schema)
    }

    mutating func observe(_ sample: InferenceInput) {
        let reading = XMLReader(limits: sample.limits.xml).read(sample.bytes, name: sample.name)
        guard let document = reading.document else {
            observation.diagnostics += reading.diagnostics
            return
        }
        observation.documents += 1
        let findings = validator.validate(document)
        if !findings.isEmpty {
            observation.refused += 1
            var reader = XMLBreachReader(document, model)
            for finding in findings { reader.read(finding) }
            for (key, breach) in reader.breaches { observation.add(breach, key) }
        }
        walk(document)
    }

    private mutating func walk(_ document: ParsedDocument) {
        var frames: [Frame] = []
        let file = ExactText(document.name)
        for element in document.root.subtree {
            let parent = element.parentOrdinal
            while let last = frames.last, last.ordinal != parent { frames.removeLast() }
            let declaration = declaration(of: element, in: frames.last)
            let type = declaration.map { model.type(of: element, declaredAs: $0) }
            let isInWildcard = isInWildcard(element, in: frames.last)
            let hasOtherType = declaration.map { model[$0].type != type } ?? false
            let frame = Frame(
                ordinal: element.ordinal,
                type: type,
                isOpen: declaration == nil && isInWildcard,
                isElsewhere: isInWildcard || hasOtherType || frames.last?.isElsewhere == true
            )
            frames.append(frame)
            if frame.isElsewhere { noteOpenContent(element) }
            guard let declaration, let type else { continue }
            look(at: element, declaration, type, in: file)
        }
    }

    /// What stands in a wildcard is open on purpose; of it only what the schema declares at its top level is looked at.
    private func declaration(of element: ElementNode, in frame: Frame?) -> BODXML.ElementDeclaration.ID? {
        guard let frame, !frame.isOpen else { return model.globalElement(named: element.name) }
        return frame.type.flatMap { model.declaration(of: element.name, inside: $0) }
    }

    /// Notes what stands on an element outside its usual place, so that nobody says of another element of its name that it never has it.
    private mutating func noteOpenContent(_ element: ElementNode) {
        let name = ExpandedName(element.name)
        for child in element.childElements {
            observation.open.insert(.init(parent: name, child: ExpandedName(child.name), isAttribute: false))
        }
        for attribute in element.attributes {
            observation.open.insert(.init(parent: name, child: ExpandedName(attribute.name), isAttribute: true))
        }
    }

    private func isInWildcard(_ element: ElementNode, in frame: Frame?) -> Bool {
        guard let frame else { return false }
        if frame.isOpen { return true }
        guard case .complex(let id)? = frame.type, let content = model.contentModel(of: id) else { return false }
        return content.declaration(of: element.name) == nil && content.isAllowedByWildcard(element.name)
    }
}

extension XMLDriftObserver {
    private mutating func look(
        at element: ElementNode,
        _ declaration: BODXML.ElementDeclaration.ID,
        _ type: SchemaTypeID,
        in file: ExactText
    ) {
        let isNil = InstanceNamespace.nilValue(of: element) == true
        switch type {
        case .simple(let simple): if !isNil { lookAtText(of: element, declaration, simple, in: file) }
        case .complex(let id):
            lookAtStructure(of: element, type, in: file, isNil: isNil)
            for attribute in element.attributes {
                let name = ExpandedName(attribute.name)
                guard let use = model[id].attributes.first(where: { $0.name == attribute.name }) else { continue }
                note(.attribute(type, name), element, attribute, in: file) {
                    $0.values.observe(attribute.utf8Value, .none)
                }
                noteUse(attribute.utf8Value, of: use.type, element, attribute, in: file)
            }
            if case .simple(let simple) = model[id].content, !isNil {
                lookAtText(of: element, declaration, simple, in: file)
            }
        }
    }

    private mutating func lookAtText(
        of element: ElementNode,
        _ declaration: BODXML.ElementDeclaration.ID,
        _ type: SimpleType.ID,
        in file: ExactText
    ) {
        let text = Array(element.text.utf8)[...]
        note(.element(declaration), element, in: file) { $0.values.observe(text, .none) }
        noteUse(text, of: type, element, in: file)
    }

    private mutating func lookAtStructure(
        of element: ElementNode,
        _ type: SchemaTypeID,
        in file: ExactText,
        isNil: Bool
    ) {
        var counts: [ExpandedName: Int] = [:]
        for child in element.childElements { counts[ExpandedName(child.name), default: 0] += 1 }
        note(.structure(type), element, in: file, counts: !isNil) { place in
            for (name, count) in counts { place.count(name, times: count) }
            for attribute in element.attributes where !InstanceNamespace.isInstance(attribute.name) {
                place.attributes[ExpandedName(attribute.name), default: 0] += 1
            }
        }
    }

    /// Notes which value of a list was used; values are compared without white space around them.
    private mutating func noteUse(
        _ value: ArraySlice<UInt8>,
        of type: SimpleType.ID,
        _ element: ElementNode,
        _ attribute: AttributeNode? = nil,
        in file: ExactText
    ) {
        if lists[type] == nil {
            lists[type] = .some(model[type].facets.enumeration.map { Set($0.map { ExactText($0) }) })
        }
        guard let list = lists[type] ?? nil else { return }
        let text = ExactText(String(decoding: LexicalForm.trim(value), as: UTF8.self))
        note(.list(type), element, attribute, in: file) { if list.contains(text) { $0.used.insert(text) } }
    }

    private mutating func note(
        _ part: DriftPart,
        _ element: ElementNode,
        _ attribute: AttributeNode? = nil,
        in file: ExactText,
        counts: Bool = true,
        _ change: (inout DriftPlace) -> Void
    ) {
        let isFirst = observation.places[part]?.isFirst(in: file) ?? true
        if isFirst {
            var place = DriftPlace()
            place.first = DriftPosition(attribute?.location ?? element.location)
            place.path = DriftPath(element, attribute: attribute?.name)
            observation.places[part, default: DriftPlace()].merge(place)
        }
        if counts { observation.places[part]?.instances += 1 }
        change(&observation.places[part, default: DriftPlace()])
    }
}

extension ObservationOptions {
    /// Keeps no values.
    static let none = ObservationOptions()
}
