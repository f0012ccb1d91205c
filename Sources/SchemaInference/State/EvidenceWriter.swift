import BODForms
import BODJSON

/// Writes evidence as JSON, in a fixed order; what is zero or empty is left out.
enum EvidenceWriter {
    static func value(of evidence: Evidence) -> JSONValue {
        var object = StateObject()
        object.set("format", .string(EvidenceState.format))
        object.set("version", .number(JSONNumber(EvidenceState.version)))
        object.set("documents", evidence.documents)
        object.set("kinds", strings: SampleKind.allCases.filter(evidence.kinds.contains).map(\.rawValue))
        object.set("streams", evidence.hasStreams)
        object.set(
            "dialects",
            array: evidence.dialects.sorted().map { dialect in
                .array([.number(JSONNumber(Int(dialect.separator))), .number(JSONNumber(Int(dialect.enclosing ?? 0)))])
            }
        )
        object.set("prefixes", counts: evidence.prefixes)
        object.set("openNames", strings: evidence.openNames.sorted().map(StateNames.text))
        object.set("openTypes", strings: evidence.openTypes.sorted().map(StateNames.text))
        object.set("nodes", array: evidence.nodes.sorted { $0.key < $1.key }.map(value))
        return object.value
    }

    private static func value(_ context: Context, _ node: NodeEvidence) -> JSONValue {
        var object = StateObject()
        object.set("path", .array(context.path.map { .string(StateNames.text(of: $0)) }))
        if let type = context.declaredType { object.set("type", .string(StateNames.text(of: type))) }
        for (name, field) in StateCounts.node { object.set(name, node[keyPath: field]) }
        object.set("text", value(node.text))
        object.set("numbers", value(node.numbers))
        object.set("attributes", named: node.attributes.mapValues(value))
        object.set("fields", named: node.fields.mapValues(value))
        object.set("steps", array: steps(node.order))
        object.set("first", value(node.first))
        return object.value
    }

    private static func steps(_ order: OrderEvidence) -> [JSONValue] {
        let lines = order.steps.map { step, count in
            (step.from.map { StateNames.text(of: $0) }, step.to.map { StateNames.text(of: $0) }, count)
        }
        return lines.sorted { left, right in
            (ExactText(left.0 ?? ""), ExactText(left.1 ?? "")) < (ExactText(right.0 ?? ""), ExactText(right.1 ?? ""))
        }.map { from, to, count in
            .array([from.map(JSONValue.string) ?? .null, to.map(JSONValue.string) ?? .null, .number(JSONNumber(count))])
        }
    }

    private static func value(_ field: FieldEvidence) -> JSONValue {
        var object = StateObject()
        for (name, count) in StateCounts.field { object.set(name, field[keyPath: count]) }
        object.set("first", value(field.first))
        return object.value
    }

    private static func value(_ attribute: AttributeEvidence) -> JSONValue {
        var object = StateObject()
        object.set("present", attribute.present)
        object.set("value", value(attribute.value))
        object.set("first", value(attribute.first))
        return object.value
    }

    private static func value(_ position: SamplePosition?) -> JSONValue? {
        position.map { .array([.string($0.file.text), .number(JSONNumber($0.offset))]) }
    }

    private static func value(_ value: ValueEvidence) -> JSONValue? {
        guard value != ValueEvidence() else { return nil }
        var object = StateObject()
        for form in LexicalClass.allCases { object.set("\(form)", value.count(of: form)) }
        for (name, count) in StateCounts.value { object.set(name, value[keyPath: count]) }
        for form in CatalogDateFormat.allCases { object.set(form.rawValue, value.dateForms[form] ?? 0) }
        object.set("examples", strings: value.examples.map(\.text))
        object.set("overfull", value.distinct.isOverfull)
        if let bound = value.distinct.knownBound { object.set("bound", bound) }
        let counts = value.distinct.counts.sorted { $0.key < $1.key }
        object.set("values", array: counts.map { .array([.string($0.key.text), .number(JSONNumber($0.value))]) })
        return object.value
    }
}
