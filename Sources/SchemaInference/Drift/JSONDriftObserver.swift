import BODDiagnostics
import BODJSON

/// Looks at JSON documents with an earlier schema at hand.
struct JSONDriftObserver {
    private let schema: JSONSchema
    private var collected = DriftObservation()
    private var nodes: [Node]

    /// A place of the documents that the schema says something about.
    private struct Node {
        let outline: JSONSchemaOutline
        let list: Set<ExactText>?
        let path: DriftPath
        var place = DriftPlace()
        var children: [ExpandedName: Int] = [:]

        init(_ outline: JSONSchemaOutline, _ path: DriftPath) {
            self.outline = outline
            self.path = path
            list = outline.enumeration.map { Set($0.map { ExactText($0) }) }
            place.path = path
        }
    }

    init(_ schema: JSONSchema) {
        self.schema = schema
        nodes = [Node(schema.outline, DriftPath([]))]
    }

    mutating func observe(_ sample: InferenceInput) {
        do {
            var documents = JSONSample(sample)
            while let document = try documents.next() { try observe(document) }
        } catch let error as JSONReadError {
            collected.diagnostics += error.diagnostics
        } catch let error as JSONSchemaError {
            collected.diagnostics += error.diagnostics
        } catch {}
    }

    /// What was seen so far: places that the same schemas describe are one.
    var observation: DriftObservation {
        var result = collected
        for node in nodes where node.place.instances > 0 {
            result.places[.value(node.outline), default: DriftPlace()].merge(node.place)
        }
        return result
    }

    private mutating func observe(_ document: JSONDocument) throws(JSONSchemaError) {
        collected.documents += 1
        var source: SourceText?
        walk(document, &source)
        let violations = try schema.preciseViolations(in: document.root)
        if violations.isEmpty { return }
        // A value that is not of its format is told, and refused only where the schema asserts formats.
        if violations.contains(where: { $0.violation.diagnostic.severity == .error }) { collected.refused += 1 }
        var seen: Set<String> = []
        for (keyword, pointer, violation) in violations {
            read(keyword, pointer, violation, document, &seen)
        }
    }
}

// MARK: What is there

extension JSONDriftObserver {
    /// Goes through the document in its order, so that the first of a kind is met first.
    private mutating func walk(_ document: JSONDocument, _ source: inout SourceText?) {
        let file = ExactText(document.file)
        var open = [(value: document.root, node: 0)]
        while let (value, number) = open.popLast() {
            if nodes[number].place.isFirst(in: file) {
                nodes[number].place.first = Self.position(of: value, document, &source)
            }
            nodes[number].place.instances += 1
            nodes[number].place.kinds.insert(value.kind.rawValue)
            switch value.kind {
            case .object: open += lookAtMembers(of: value, number, document, &source).reversed()
            case .array: open += lookAtElements(of: value, number).reversed()
            default: lookAtScalar(value, number)
            }
        }
    }

    private mutating func lookAtMembers(
        of value: JSONNode,
        _ number: Int,
        _ document: JSONDocument,
        _ source: inout SourceText?
    ) -> [(value: JSONNode, node: Int)] {
        var inside: [(value: JSONNode, node: Int)] = []
        // Of an object that must not be one the type is told, not every member.
        let types = nodes[number].outline.types
        guard types.isEmpty || types.contains("object") else { return [] }
        for member in value.members {
            let outline = nodes[number].outline
            let name = ExpandedName(ExactText(member.name))
            let isNamed = outline.names(member.nameUTF8)
            // The keys of a map are no names of the schema; they share one place.
            if let child = child(isNamed ? name : .item, of: number, { outline.member(member.nameUTF8) }) {
                if isNamed { nodes[number].place.count(name, times: 1) }
                inside.append((member.value, child))
            } else if !outline.isOpaque {
                let key = DriftBreach.Key(part: .value(outline), aspect: .child, name: name)
                collected.breaches[key]?.count += 1
                // The first one of a file is met first.
                if let known = collected.breaches[key], known.first.file <= ExactText(document.file) { continue }
                let position = Self.position(of: member.nameNode, document, &source)
                let path = nodes[number].path.appending(name)
                let isNew = collected.breaches[key] == nil
                collected.add(DriftBreach(count: isNew ? 1 : 0, isRefused: false, first: position, path: path), key)
            }
        }
        return inside
    }

    private mutating func lookAtElements(of value: JSONNode, _ number: Int) -> [(value: JSONNode, node: Int)] {
        let outline = nodes[number].outline
        return value.elements.enumerated().compactMap { position, element in
            child(.item, of: number, { outline.element(at: position) }).map { (element, $0) }
        }
    }

    private mutating func lookAtScalar(_ value: JSONNode, _ number: Int) {
        guard value.kind == .string || value.kind == .number else { return }
        nodes[number].place.values.observe(value.utf8 ?? value.rawBytes, .none)
        guard let list = nodes[number].list, let text = value.string.map({ ExactText($0) }) else { return }
        if list.contains(text) { nodes[number].place.used.insert(text) }
    }

    private mutating func child(
        _ name: ExpandedName,
        of number: Int,
        _ outline: () -> JSONSchemaOutline?
    ) -> Int? {
        if let known = nodes[number].children[name] { return known }
        guard let outline = outline() else { return nil }
        nodes.append(Node(outline, nodes[number].path.appending(name)))
        nodes[number].children[name] = nodes.count - 1
        return nodes.count - 1
    }

    private static func position(
        of value: JSONNode,
        _ document: JSONDocument,
        _ source: inout SourceText?
    ) -> DriftPosition {
        let text = source ?? document.sourceText
        source = text
        return DriftPosition(file: document.file, value.sourceRange(in: text).start)
    }
}

// MARK: What the schema refuses

extension JSONDriftObserver {
    private mutating func read(
        _ keyword: String,
        _ pointer: [String],
        _ violation: JSONSchemaViolation,
        _ document: JSONDocument,
        _ seen: inout Set<String>
    ) {
        let position = DriftPosition(violation.diagnostic.location)
        let (numbers, path, value) = resolve(pointer, document)
        guard let number = numbers.last ?? nil else {
            // A member that is not declared was noted on the way; the verdict makes it a refusal.
            return refuse(path, pointer, numbers, position, violation)
        }
        let part = DriftPart.value(nodes[number].outline)
        if violation.diagnostic.id.name == "unchecked-pattern" { return readOther(violation, path, position) }
        switch keyword {
        case "required":
            let absent = nodes[number].outline.required.filter { value?[$0] == nil }
            if absent.isEmpty { return readOther(violation, path, position) }
            for name in absent where seen.insert("\(path.text)\u{0}\(position.place.offset)\u{0}\(name)").inserted {
                let name = ExpandedName(ExactText(name))
                let key = DriftBreach.Key(part: part, aspect: .missingChild, name: name)
                collected.add(DriftBreach(count: 1, first: position, path: path.appending(name)), key)
            }
        case "additionalProperties", "unevaluatedProperties", "false":
            refuse(path, pointer, numbers, position, violation)
        case "type": addValue(value, .type, part, path, position)
        case "enum", "const": addValue(value, .enumeration, part, path, position)
        case _ where Self.facets.contains(keyword):
            let isRefused = violation.diagnostic.severity == .error
            addValue(value, .facet(keyword), part, path, position, isRefused: isRefused)
        default: readOther(violation, path, position)
        }
    }

    private static let facets: Set<String> = [
        "maxLength", "minLength", "pattern", "format", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum",
        "multipleOf", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties",
    ]

    /// The places on the way; nil from where on the schema says nothing.
    private func resolve(_ pointer: [String], _ document: JSONDocument) -> ([Int?], DriftPath, JSONNode?) {
        var numbers: [Int?] = [0]
        var path = DriftPath([])
        var value: JSONNode? = document.root
        for token in pointer {
            let isArray = value?.kind == .array
            let name = isArray ? .item : ExpandedName(ExactText(token))
            let number = numbers.last.flatMap { $0 }.flatMap { nodes[$0].children[name] ?? nodes[$0].children[.item] }
            path = path.appending(number.map { nodes[$0].path.names.last ?? name } ?? name)
            numbers.append(number)
            value = isArray ? Int(token).flatMap { value?[$0] } : value?[token]
        }
        return (numbers, path, value)
    }

    private mutating func refuse(
        _ path: DriftPath,
        _ pointer: [String],
        _ numbers: [Int?],
        _ position: DriftPosition,
        _ violation: JSONSchemaViolation
    ) {
        if let token = pointer.last, let parent = numbers.dropLast().last ?? nil {
            let part = DriftPart.value(nodes[parent].outline)
            let key = DriftBreach.Key(part: part, aspect: .child, name: ExpandedName(ExactText(token)))
            if collected.breaches[key] != nil {
                collected.breaches[key]?.isRefused = true
                return
            }
        }
        readOther(violation, path, position)
    }

    private mutating func addValue(
        _ value: JSONNode?,
        _ aspect: DriftBreach.Aspect,
        _ part: DriftPart,
        _ path: DriftPath,
        _ position: DriftPosition,
        isRefused: Bool = true
    ) {
        var breach = DriftBreach(count: 1, isRefused: isRefused, first: position, path: path)
        if let value {
            breach.kinds[value.kind.rawValue] = 1
            if let bytes = value.utf8 ?? (value.kind == .number ? value.rawBytes : nil) {
                breach.values.observe(bytes, .none)
                breach.longest = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
            }
        }
        collected.add(breach, DriftBreach.Key(part: part, aspect: aspect))
    }

    private mutating func readOther(_ violation: JSONSchemaViolation, _ path: DriftPath, _ position: DriftPosition) {
        let aspect = DriftBreach.Aspect.other(violation.keyword)
        let key = DriftBreach.Key(part: .unknown(path), aspect: aspect)
        collected.add(DriftBreach(count: 1, first: position, path: path), key)
    }
}
