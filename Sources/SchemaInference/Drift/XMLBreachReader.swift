import BODDiagnostics
import BODXML

/// Tells by the earlier schema what the validator's findings about one document are about.
///
/// The verdict is the validator's alone; where the schema's components say nothing more, its words are kept.
struct XMLBreachReader {
    private(set) var breaches: [DriftBreach.Key: DriftBreach] = [:]
    private let document: ParsedDocument
    private let model: SchemaModel
    /// What was found missing in which elements: several findings may speak of the same.
    private var missing: Set<Missing> = []

    private struct Missing: Hashable {
        let ordinal: Int
        let name: XMLName
    }

    init(_ document: ParsedDocument, _ model: SchemaModel) {
        self.document = document
        self.model = model
    }

    mutating func read(_ finding: Diagnostic) {
        guard let (element, attribute) = node(at: finding.location.path ?? "") else {
            let key = DriftBreach.Key(part: .unknown(DriftPath([])), aspect: .other(finding.id.description))
            return add(key, finding, DriftPath([]), words: finding.summary)
        }
        switch finding.id.name {
        case "elt.1":
            add(key(element.parent ?? element, .root, ExpandedName(element.name)), finding, DriftPath(element))
        case "complex-type.2.4.a", "complex-type.2.4.d": readChild(element, finding)
        case "complex-type.2.4.b": readMissing(in: element, finding)
        case "type.3.1.2", "complex-type.2.2":
            guard let parent = element.parent else { return readOther(element, finding) }
            add(key(parent, .child, ExpandedName(element.name)), finding, DriftPath(element))
        case "complex-type.4": readMissingAttributes(of: element, finding)
        case "complex-type.3.2.2", "type.3.1.1":
            guard let attribute else { return readOther(element, finding) }
            let name = ExpandedName(attribute.name)
            add(key(element, .attribute, name), finding, DriftPath(element, attribute: attribute.name))
        case "elt.3.1": add(key(element, .nilled, ExpandedName(element.name)), finding, DriftPath(element))
        case "complex-type.2.1", "complex-type.2.3", "type.3.1.3":
            add(key(element, .content), finding, DriftPath(element))
        default: readValue(element, attribute, finding)
        }
    }
}

extension XMLBreachReader {
    private func key(_ owner: ElementNode, _ aspect: DriftBreach.Aspect, _ name: ExpandedName? = nil) -> DriftBreach.Key
    {
        let part = model.type(of: owner).map { DriftPart.structure($0) } ?? .unknown(DriftPath(owner))
        return DriftBreach.Key(part: part, aspect: aspect, name: name)
    }

    private func content(of element: ElementNode) -> ContentModel? {
        guard case .complex(let id)? = model.type(of: element) else { return nil }
        return model.contentModel(of: id)
    }

    private mutating func readChild(_ element: ElementNode, _ finding: Diagnostic) {
        guard let parent = element.parent, let content = content(of: parent) else { return readOther(element, finding) }
        let name = ExpandedName(element.name)
        let aspect: DriftBreach.Aspect
        if content.declaration(of: element.name) == nil {
            aspect = .child
        } else if let most = content.maximum(of: element.name),
            parent.childElements.reduce(0, { $0 + ($1.name == element.name ? 1 : 0) }) > most
        {
            aspect = .repetition
        } else {
            aspect = .order
        }
        let words = aspect == .order ? finding.summary : nil
        add(key(parent, aspect, name), finding, DriftPath(element), words: words)
    }

    private mutating func readMissing(in element: ElementNode, _ finding: Diagnostic) {
        guard let content = content(of: element) else { return readOther(element, finding) }
        let present = Set(element.childElements.map(\.name))
        let absent = content.names.filter { !present.contains($0) && content.isMandatory($0) }
        if absent.isEmpty { return readOther(element, finding) }
        for name in absent {
            guard missing.insert(Missing(ordinal: element.ordinal, name: name)).inserted else { continue }
            let path = DriftPath(element).appending(ExpandedName(name))
            add(key(element, .missingChild, ExpandedName(name)), finding, path)
        }
    }

    private mutating func readMissingAttributes(of element: ElementNode, _ finding: Diagnostic) {
        guard case .complex(let id)? = model.type(of: element) else { return readOther(element, finding) }
        for use in model[id].attributes where use.isRequired {
            let isThere = element.attributes.contains { $0.name == use.name }
            guard !isThere, missing.insert(Missing(ordinal: element.ordinal, name: use.name)).inserted else { continue }
            let path = DriftPath(element, attribute: use.name)
            add(key(element, .missingAttribute, ExpandedName(use.name)), finding, path)
        }
    }

    private mutating func readValue(_ element: ElementNode, _ attribute: AttributeNode?, _ finding: Diagnostic) {
        guard let aspect = Self.valueAspect(finding.id.name) else { return readOther(element, finding) }
        let path = DriftPath(element, attribute: attribute?.name)
        let part = part(element, attribute) ?? .unknown(path)
        let value = attribute.map(\.utf8Value) ?? Array(element.text.utf8)[...]
        add(DriftBreach.Key(part: part, aspect: aspect), finding, path, value: value)
    }

    private func part(_ element: ElementNode, _ attribute: AttributeNode?) -> DriftPart? {
        if let attribute { return model.type(of: element).map { .attribute($0, ExpandedName(attribute.name)) } }
        guard let parent = element.parent else { return model.globalElement(named: element.name).map { .element($0) } }
        return content(of: parent)?.declaration(of: element.name).map { .element($0) }
    }

    private static func valueAspect(_ rule: String) -> DriftBreach.Aspect? {
        if rule.hasPrefix("datatype-valid") { return .type }
        if rule == "enumeration-valid" { return .enumeration }
        return rule.hasSuffix("-valid") ? .facet(String(rule.dropLast("-valid".count))) : nil
    }

    private mutating func readOther(_ element: ElementNode, _ finding: Diagnostic) {
        let part = DriftPart.unknown(DriftPath(element))
        let key = DriftBreach.Key(part: part, aspect: .other(finding.id.description))
        add(key, finding, DriftPath(element), words: finding.summary)
    }

    private mutating func add(
        _ key: DriftBreach.Key,
        _ finding: Diagnostic,
        _ path: DriftPath,
        value: ArraySlice<UInt8>? = nil,
        words: String? = nil
    ) {
        var breach = DriftBreach(count: 1, first: DriftPosition(finding.location), path: path, words: words)
        if let value {
            breach.values.observe(value, .none)
            breach.longest = String(decoding: value, as: UTF8.self).unicodeScalars.count
        }
        if breaches[key] == nil { breaches[key] = breach } else { breaches[key]?.merge(breach) }
    }
}

extension XMLBreachReader {
    /// The element, and the attribute if any, that a finding's path leads to, such as `/SyncX/DataArea/X/XLine[2]/@unit`.
    private func node(at path: String) -> (ElementNode, AttributeNode?)? {
        let steps = path.split(separator: "/").map(String.init)
        guard !steps.isEmpty else { return nil }
        var element = document.root
        for step in steps.dropFirst() {
            if step.hasPrefix("@") {
                guard
                    let attribute = element.attributes.first(where: {
                        sameBytes($0.name.description, String(step.dropFirst()))
                    })
                else { return nil }
                return (element, attribute)
            }
            guard let child = Self.child(step, of: element) else { return nil }
            element = child
        }
        return (element, nil)
    }

    private static func child(_ step: String, of element: ElementNode) -> ElementNode? {
        let parts = step.split(separator: "[")
        let number = parts.count == 2 ? Int(parts[1].dropLast()) ?? 1 : 1
        var seen = 0
        for child in element.childElements where child.isNamed(String(parts[0])) {
            seen += 1
            if seen == number { return child }
        }
        return nil
    }
}
