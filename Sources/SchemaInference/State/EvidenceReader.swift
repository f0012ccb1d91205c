import BODDiagnostics
import BODForms
import BODJSON

/// Reads evidence from JSON; what cannot be evidence is refused at its place.
struct EvidenceReader {
    let name: String

    func evidence(_ root: JSONNode) throws(StateError) -> Evidence {
        guard root.member(named: "format")?.value.string == EvidenceState.format else {
            throw refusal("the file is no saved state of bod infer", at: root)
        }
        guard try count("version", of: root) == EvidenceState.version else {
            throw refusal("the state has another version than this program writes", at: root)
        }
        var evidence = Evidence()
        evidence.documents = try count("documents", of: root)
        for kind in try elements("kinds", of: root) {
            guard let known = kind.string.flatMap(SampleKind.init) else { throw refusal("unknown kind", at: kind) }
            evidence.kinds.insert(known)
        }
        evidence.hasStreams = try flag("streams", of: root)
        for dialect in try elements("dialects", of: root) { evidence.dialects.insert(try self.dialect(dialect)) }
        for member in try members("prefixes", of: root) {
            evidence.prefixes[try expandedName(member.name, at: member.value)] = try number(member.value)
        }
        for node in try elements("openNames", of: root) { evidence.openNames.insert(try expandedName(node)) }
        for node in try elements("openTypes", of: root) { evidence.openTypes.insert(try expandedName(node)) }
        for node in try elements("nodes", of: root) {
            let (context, place) = try self.node(node)
            guard evidence.nodes.updateValue(place, forKey: context) == nil else {
                throw refusal("a place occurs twice", at: node)
            }
        }
        return evidence
    }

    private func node(_ value: JSONNode) throws(StateError) -> (Context, NodeEvidence) {
        try demandObject(value)
        var path: [ExpandedName] = []
        for part in try elements("path", of: value) { path.append(try expandedName(part)) }
        var type: ExpandedName?
        if let written = value.member(named: "type")?.value { type = try expandedName(written) }
        var node = NodeEvidence()
        for (name, field) in StateCounts.node { node[keyPath: field] = try count(name, of: value) }
        node.text = try values(value.member(named: "text")?.value)
        node.numbers = try values(value.member(named: "numbers")?.value)
        for member in try members("attributes", of: value) {
            node.attributes[try expandedName(member.name, at: member.value)] = try attribute(member.value)
        }
        for member in try members("fields", of: value) {
            node.fields[try expandedName(member.name, at: member.value)] = try field(member.value)
        }
        for step in try elements("steps", of: value) {
            let parts = try array(step)
            guard parts.count == 3 else { throw refusal("a step has three parts", at: step) }
            let from = parts[0].isNull ? nil : try expandedName(parts[0])
            let to = parts[1].isNull ? nil : try expandedName(parts[1])
            node.order.steps[.init(from, to)] = try number(parts[2])
        }
        node.first = try position(of: value)
        return (Context(path: path, declaredType: type), node)
    }

    private func attribute(_ value: JSONNode) throws(StateError) -> AttributeEvidence {
        try demandObject(value)
        var attribute = AttributeEvidence()
        attribute.present = try count("present", of: value)
        attribute.value = try values(value.member(named: "value")?.value)
        attribute.first = try position(of: value)
        return attribute
    }

    private func field(_ value: JSONNode) throws(StateError) -> FieldEvidence {
        try demandObject(value)
        var field = FieldEvidence()
        for (name, path) in StateCounts.field { field[keyPath: path] = try count(name, of: value) }
        field.first = try position(of: value)
        return field
    }

    private func values(_ value: JSONNode?) throws(StateError) -> ValueEvidence {
        var evidence = ValueEvidence()
        guard let value else { return evidence }
        try demandObject(value)
        for form in LexicalClass.allCases { evidence.counts[form.rawValue] = try count("\(form)", of: value) }
        for (name, path) in StateCounts.value { evidence[keyPath: path] = try count(name, of: value) }
        for form in CatalogDateFormat.allCases {
            let seen = try count(form.rawValue, of: value)
            if seen > 0 { evidence.dateForms[form] = seen }
        }
        for example in try elements("examples", of: value) { evidence.add(example: ExactText(try string(example))) }
        var counts: [ExactText: Int] = [:]
        for pair in try elements("values", of: value) {
            let parts = try array(pair)
            guard parts.count == 2 else { throw refusal("a value has a count", at: pair) }
            counts[ExactText(try string(parts[0]))] = try number(parts[1])
        }
        let bound = value.member(named: "bound") == nil ? nil : try count("bound", of: value)
        let isOverfull = try flag("overfull", of: value)
        evidence.distinct = DistinctValues(counts: counts, isOverfull: isOverfull, bound: bound)
        return evidence
    }
}

extension EvidenceReader {
    private func dialect(_ value: JSONNode) throws(StateError) -> DelimitedDialect {
        let parts = try array(value)
        guard parts.count == 2 else { throw refusal("a dialect has two characters", at: value) }
        let (separator, quote) = (try number(parts[0]), try number(parts[1]))
        guard (1...127).contains(separator), (0...127).contains(quote) else {
            throw refusal("a dialect's characters are ASCII", at: value)
        }
        return DelimitedDialect(separator: UInt8(separator), enclosing: quote == 0 ? nil : UInt8(quote))
    }

    private func position(of value: JSONNode) throws(StateError) -> SamplePosition? {
        guard let first = value.member(named: "first")?.value else { return nil }
        let parts = try array(first)
        guard parts.count == 2 else { throw refusal("a position is a file and an offset", at: first) }
        return SamplePosition(file: ExactText(try string(parts[0])), offset: try number(parts[1]))
    }

    private func elements(_ name: String, of value: JSONNode) throws(StateError) -> [JSONNode] {
        guard let member = value.member(named: name) else { return [] }
        return try array(member.value)
    }

    private func array(_ value: JSONNode) throws(StateError) -> [JSONNode] {
        guard value.kind == .array else { throw refusal("an array is expected", at: value) }
        return Array(value.elements)
    }

    private func members(_ name: String, of value: JSONNode) throws(StateError) -> [JSONMemberNode] {
        guard let member = value.member(named: name) else { return [] }
        try demandObject(member.value)
        return Array(member.value.members)
    }

    private func demandObject(_ value: JSONNode) throws(StateError) {
        guard value.kind == .object else { throw refusal("an object is expected", at: value) }
    }

    private func flag(_ name: String, of value: JSONNode) throws(StateError) -> Bool {
        guard let member = value.member(named: name) else { return false }
        guard let flag = member.value.bool else { throw refusal("true or false is expected", at: member.value) }
        return flag
    }

    private func count(_ name: String, of value: JSONNode) throws(StateError) -> Int {
        guard let member = value.member(named: name) else { return 0 }
        return try number(member.value)
    }

    /// A count; bounded, so that merging states cannot overflow.
    private func number(_ value: JSONNode) throws(StateError) -> Int {
        guard let number = value.number?.integer, (0...(1 << 52)).contains(number) else {
            throw refusal("a count is a whole number from 0 to 2^52", at: value)
        }
        return number
    }

    private func string(_ value: JSONNode) throws(StateError) -> String {
        guard let text = value.string else { throw refusal("a text is expected", at: value) }
        return text
    }

    private func expandedName(_ value: JSONNode) throws(StateError) -> ExpandedName {
        try expandedName(string(value), at: value)
    }

    private func expandedName(_ text: String, at value: JSONNode) throws(StateError) -> ExpandedName {
        guard let name = StateNames.name(from: text) else { throw refusal("a name's brace is not closed", at: value) }
        return name
    }

    private func refusal(_ summary: String, at value: JSONNode) -> StateError {
        StateError(
            diagnostics: [
                Diagnostic(
                    "infer/state",
                    .error,
                    summary,
                    explanation: "a state that was changed or cut short would make a wrong schema",
                    remedy: "remove the file and gather the samples again",
                    at: value.location
                )
            ]
        )
    }
}
