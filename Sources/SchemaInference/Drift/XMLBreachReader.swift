import BODDiagnostics
import BODXML

/// Tells by the earlier schema what the validator's findings about one document are about.
///
/// The verdict is the validator's alone; where the schema's components say nothing more, its words are kept.
struct XMLBreachReader {
    /// What was found: what it is, and what is to be remembered of it.
    typealias Found = (key: DriftBreach.Key, breach: DriftBreach)

    private let model: SchemaModel
    /// The elements of which not all children are at hand, by their ordinals.
    private let incomplete: Set<Int>
    /// The part of a large document that the findings are about; nil where they are about a document, or have their places in it.
    var part: XMLPart?
    /// What was found missing in which elements: several findings may speak of the same.
    private var missing: Set<Missing> = []

    private struct Missing: Hashable {
        let element: BreachIdentity
        let name: XMLName
    }

    /// Prepares to read the findings about one document, or about one part of it.
    init(_ model: SchemaModel, part: XMLPart? = nil, incomplete: Set<Int> = []) {
        self.model = model
        self.part = part
        self.incomplete = incomplete
    }

    /// Reads a finding about a document that is at hand.
    mutating func read(_ finding: Diagnostic, in document: ParsedDocument) -> [Found] {
        guard let (element, attribute) = Self.node(at: finding.location, in: document) else {
            let key = DriftBreach.Key(part: .unknown(DriftPath([])), aspect: .other(finding.id.description))
            return found(key, finding, DriftPath([]), words: finding.summary)
        }
        return read(finding, at: .node(element, attribute))
    }

    /// Reads a finding.
    mutating func read(_ finding: Diagnostic, at site: BreachSite) -> [Found] {
        let name = ExpandedName(site.name)
        switch finding.id.name {
        case "elt.1": return found(key(site.parent ?? site, .root, name), finding, site.path)
        case "complex-type.2.4.a", "complex-type.2.4.d": return readChild(site, finding)
        case "complex-type.2.4.b": return readMissing(in: site, finding)
        case "type.3.1.2", "complex-type.2.2":
            guard let parent = site.parent else { return readOther(site, finding) }
            return found(key(parent, .child, name), finding, site.path)
        case "complex-type.4": return readMissingAttributes(of: site, finding)
        case "complex-type.3.2.2", "type.3.1.1":
            guard let attribute = site.attribute else { return readOther(site, finding) }
            let name = ExpandedName(attribute.name)
            return found(key(site, .attribute, name), finding, site.path.at(name))
        case "elt.3.1": return found(key(site, .nilled, name), finding, site.path)
        case "complex-type.2.1", "complex-type.2.3", "type.3.1.3":
            return found(key(site, .content), finding, site.path)
        default: return readValue(site, finding)
        }
    }
}

extension XMLBreachReader {
    private func key(_ owner: BreachSite, _ aspect: DriftBreach.Aspect, _ name: ExpandedName? = nil) -> DriftBreach.Key
    {
        let part = owner.type(in: model).map { DriftPart.structure($0) } ?? .unknown(owner.path)
        return DriftBreach.Key(part: part, aspect: aspect, name: name)
    }

    private func content(of site: BreachSite) -> ContentModel? {
        guard case .complex(let id)? = site.type(in: model) else { return nil }
        return model.contentModel(of: id)
    }

    private mutating func readChild(_ site: BreachSite, _ finding: Diagnostic) -> [Found] {
        guard let parent = site.parent, let content = content(of: parent) else { return readOther(site, finding) }
        let aspect: DriftBreach.Aspect
        if content.declaration(of: site.name) == nil {
            aspect = .child
        } else if let most = content.maximum(of: site.name), parent.count(of: site.name) > most {
            aspect = .repetition
        } else {
            aspect = .order
        }
        let words = aspect == .order ? finding.summary : nil
        let child = found(key(parent, aspect, ExpandedName(site.name)), finding, site.path, words: words)
        // What stands in the place of another is one mistake to the validator, and two changes.
        guard aspect == .child, parent.isComplete(but: incomplete) else { return child }
        return child + newlyMissing(absent(in: parent, content), in: parent, finding)
    }

    private mutating func readMissing(in site: BreachSite, _ finding: Diagnostic) -> [Found] {
        guard let content = content(of: site) else { return readOther(site, finding) }
        let absent = absent(in: site, content)
        return absent.isEmpty ? readOther(site, finding) : newlyMissing(absent, in: site, finding)
    }

    private func absent(in site: BreachSite, _ content: ContentModel) -> [XMLName] {
        content.names.filter { content.isMandatory($0) && site.count(of: $0) == 0 }
    }

    private mutating func newlyMissing(_ absent: [XMLName], in site: BreachSite, _ finding: Diagnostic) -> [Found] {
        let new = absent.filter { missing.insert(Missing(element: site.identity, name: $0)).inserted }
        return new.map { ExpandedName($0) }.flatMap { name in
            found(key(site, .missingChild, name), finding, site.path.appending(name), first: first(of: site))
        }
    }

    private mutating func readMissingAttributes(of site: BreachSite, _ finding: Diagnostic) -> [Found] {
        guard case .complex(let id)? = site.type(in: model) else { return readOther(site, finding) }
        let absent = model[id].attributes.filter { $0.isRequired && !site.hasAttribute($0.name) }.map(\.name)
        let new = absent.filter { missing.insert(Missing(element: site.identity, name: $0)).inserted }
        return new.map { ExpandedName($0) }.flatMap { name in
            found(key(site, .missingAttribute, name), finding, site.path.at(name))
        }
    }

    private func readValue(_ site: BreachSite, _ finding: Diagnostic) -> [Found] {
        guard let aspect = Self.valueAspect(finding.id.name), case .node = site else { return readOther(site, finding) }
        let path = site.attribute.map { site.path.at(ExpandedName($0.name)) } ?? site.path
        let key = DriftBreach.Key(part: part(site) ?? .unknown(path), aspect: aspect)
        return found(key, finding, path, value: site.value)
    }

    private func part(_ site: BreachSite) -> DriftPart? {
        if let attribute = site.attribute {
            return site.type(in: model).map { .attribute($0, ExpandedName(attribute.name)) }
        }
        guard let parent = site.parent else { return model.globalElement(named: site.name).map { .element($0) } }
        return content(of: parent)?.declaration(of: site.name).map { .element($0) }
    }

    private static func valueAspect(_ rule: String) -> DriftBreach.Aspect? {
        if rule.hasPrefix("datatype-valid") { return .type }
        if rule == "enumeration-valid" { return .enumeration }
        return rule.hasSuffix("-valid") ? .facet(String(rule.dropLast("-valid".count))) : nil
    }

    private func readOther(_ site: BreachSite, _ finding: Diagnostic) -> [Found] {
        let key = DriftBreach.Key(part: .unknown(site.path), aspect: .other(finding.id.description))
        return found(key, finding, site.path, words: finding.summary)
    }

    private func position(_ location: SourceLocation) -> DriftPosition {
        DriftPosition(part?.location(location) ?? location)
    }

    /// Where an element begins; nil where nothing is left of it.
    private func first(of site: BreachSite) -> DriftPosition? {
        switch site {
        case .node(let element, _): position(element.location)
        case .spread(let element, _): element.first
        case .child: nil
        }
    }

    private func found(
        _ key: DriftBreach.Key,
        _ finding: Diagnostic,
        _ path: DriftPath,
        value: ArraySlice<UInt8>? = nil,
        words: String? = nil,
        first: DriftPosition? = nil
    ) -> [Found] {
        var breach = DriftBreach(count: 1, first: first ?? position(finding.location), path: path, words: words)
        if let value {
            breach.values.observe(value, .none)
            breach.longest = String(decoding: value, as: UTF8.self).unicodeScalars.count
        }
        return [(key, breach)]
    }
}

extension XMLBreachReader {
    /// The element, and the attribute if any, that a finding's path leads to, such as `/SyncX/DataArea/X/XLine[2]/@unit`.
    private static func node(at place: SourceLocation, in document: ParsedDocument) -> (ElementNode, AttributeNode?)? {
        let steps = (place.path ?? "").split(separator: "/").map(String.init)
        guard !steps.isEmpty else { return nil }
        var element = document.root
        for step in steps.dropFirst() {
            if step.hasPrefix("@") {
                let name = String(step.dropFirst())
                let attribute = element.attributes.first { sameBytes($0.name.description, name) }
                return attribute.map { (element, $0) }
            }
            guard let child = child(step, of: element, around: place.range?.start.offset) else { return nil }
            element = child
        }
        return (element, nil)
    }

    /// The child that a step leads to; of two that differ in their namespaces only, which paths do not say, the one that has a byte.
    private static func child(_ step: String, of element: ElementNode, around offset: Int?) -> ElementNode? {
        let parts = step.split(separator: "[")
        let number = parts.count == 2 ? Int(parts[1].dropLast()) ?? 1 : 1
        var seen: [Int: Int] = [:]
        var found: [ElementNode] = []
        for child in element.childElements where child.isNamed(String(parts[0])) {
            seen[child.nameNumber, default: 0] += 1
            if seen[child.nameNumber] == number { found.append(child) }
        }
        guard found.count > 1, let offset else { return found.first }
        return found.first { ($0.range.start.offset..<$0.range.end.offset).contains(offset) } ?? found.first
    }
}
