import BODDiagnostics
import BODXML

/// What the elements of XML documents show of an earlier schema.
struct XMLDriftPlaces {
    let model: SchemaModel
    /// The part of a large document that is looked at; nil for a document that is held.
    var part: XMLPart?
    var observation = DriftObservation()
    private var lists: [SimpleType.ID: Set<ExactText>?] = [:]

    /// An element on the way down.
    struct Frame {
        var ordinal: Int
        let declaration: BODXML.ElementDeclaration.ID?
        /// Its type; nil where the schema says nothing.
        let type: SchemaTypeID?
        /// Whether it stands in a wildcard and is not declared: then what is inside stands there as well.
        let isOpen: Bool
        /// Whether it, or something around it, stands in a wildcard or has another type than its declaration says.
        let isElsewhere: Bool
    }

    init(_ model: SchemaModel) { self.model = model }

    /// What the schema says of an element.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - frame: Its parent; nil for the root.
    /// - Returns: The element as one on the way down.
    func frame(of element: ElementNode, in frame: Frame?) -> Frame {
        let declaration = declaration(of: element, in: frame)
        let type = declaration.map { model.type(of: element, declaredAs: $0) }
        let isInWildcard = isInWildcard(element, in: frame)
        let hasOtherType = declaration.map { model[$0].type != type } ?? false
        return Frame(
            ordinal: element.ordinal,
            declaration: declaration,
            type: type,
            isOpen: declaration == nil && isInWildcard,
            isElsewhere: isInWildcard || hasOtherType || frame?.isElsewhere == true
        )
    }

    /// Looks at an element that is all at hand.
    mutating func look(at element: ElementNode, _ frame: Frame, in file: ExactText) {
        if frame.isElsewhere { noteOpenContent(element) }
        guard let declaration = frame.declaration, let type = frame.type else { return }
        look(at: element, declaration, type, in: file)
    }

    /// The place of something in the document.
    func position(_ location: SourceLocation) -> DriftPosition {
        DriftPosition(part?.location(location) ?? location)
    }

    /// What stands in a wildcard is open on purpose; of it only what the schema declares at its top level is looked at.
    private func declaration(of element: ElementNode, in frame: Frame?) -> BODXML.ElementDeclaration.ID? {
        guard let frame, !frame.isOpen else { return model.globalElement(named: element.name) }
        return frame.type.flatMap { model.declaration(of: element.name, inside: $0) }
    }

    /// Notes what stands on an element outside its usual place, so that nobody says of another element of its name that it never has it.
    mutating func noteOpenContent(_ element: ElementNode) {
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

extension XMLDriftPlaces {
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
            lookAtAttributes(of: element, id, in: file)
            if case .simple(let simple) = model[id].content, !isNil {
                lookAtText(of: element, declaration, simple, in: file)
            }
        }
    }

    /// Looks at the values of the attributes that a type declares.
    mutating func lookAtAttributes(of element: ElementNode, _ type: ComplexType.ID, in file: ExactText) {
        for attribute in element.attributes {
            guard let use = model[type].attributes.first(where: { $0.name == attribute.name }) else { continue }
            note(.attribute(.complex(type), ExpandedName(attribute.name)), element, attribute, in: file) {
                $0.values.observe(attribute.utf8Value, .none)
            }
            noteUse(attribute.utf8Value, of: use.type, element, attribute, in: file)
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
            place.countAttributes(of: element)
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
            place.first = position(attribute?.location ?? element.location)
            place.path = DriftPath(element, attribute: attribute?.name)
            observation.places[part, default: DriftPlace()].merge(place)
        }
        if counts { observation.places[part]?.instances += 1 }
        change(&observation.places[part, default: DriftPlace()])
    }
}

extension DriftPlace {
    /// Counts the attributes of an instance.
    mutating func countAttributes(of element: ElementNode) {
        for attribute in element.attributes where !InstanceNamespace.isInstance(attribute.name) {
            attributes[ExpandedName(attribute.name), default: 0] += 1
        }
    }
}

extension ObservationOptions {
    /// Keeps no values.
    static let none = ObservationOptions()
}
