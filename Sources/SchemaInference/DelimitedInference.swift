import BODForms
import BODJSON

/// Infers the layout of a DSV object of the Data Catalog from the evidence of delimited text.
struct DelimitedInference {
    private let options: InferenceOptions

    init(_ options: InferenceOptions) { self.options = options }

    func schema(from evidence: Evidence) -> InferenceOutcome.Schema {
        let root = evidence.nodes[Context(path: [])] ?? NodeEvidence()
        let columns = root.fields.sorted { left, right in
            (left.value.first ?? .unknown, left.key) < (right.value.first ?? .unknown, right.key)
        }
        let name = options.name ?? "schema"
        var summary = InferenceSummary()
        summary.documents = evidence.documents
        summary.documentNoun = "file"
        summary.elements = columns.count
        summary.elementNoun = "column"
        var choices: Set<InferenceChoice> = []
        let hints = ResolvedHints(options.hints, in: evidence)
        let properties = columns.enumerated().map { index, column in
            let context = Context(path: [column.key])
            let node = evidence.nodes[context] ?? NodeEvidence()
            let (members, doubt) = property(node, named: column.key, hints.places[context] ?? HintSettings())
            if let doubt { choices.insert(InferenceChoice(column.key.local.text, doubt)) }
            return JSONMember(
                column.key.local.text,
                .object(members + [JSONMember("x-position", .number(JSONNumber(index + 1)))])
            )
        }
        summary.choices = choices.sorted()
        let value = JSONSchemaRenderer(.catalog, name: name, options).render(
            [
                JSONMember("dialect", .object(dialect(evidence.dialects.min() ?? DelimitedDialect(separator: 0x2C)))),
                JSONMember("type", "object"), JSONMember("properties", .object(properties)),
            ]
        )
        let file = SchemaFile(name: "\(name).schema.json", bytes: value.encoded(.pretty) + [0x0A])
        return InferenceOutcome.Schema(files: [file], summary: summary)
    }

    /// The members of a column's schema; an empty field is no value, so it says nothing about the type.
    private func property(
        _ node: NodeEvidence,
        named name: ExpandedName,
        _ hint: HintSettings
    ) -> ([JSONMember], doubt: String?) {
        var filled = node.text
        filled.forgetBlanks()
        let inferred = Self.distinct(inferValueType(filled, named: name, options, hint), filled, hint)
        var members: [JSONMember]
        switch inferred.type {
        case .integer: members = [JSONMember("type", "integer")] + bound(node.text)
        case .decimal: members = [JSONMember("type", "number")]
        case .boolean: members = [JSONMember("type", "boolean")]
        case .date where node.text.zoned == 0: members = [JSONMember("type", "string"), JSONMember("format", "date")]
        case .time where node.text.zoned == node.text.filled:
            members = [JSONMember("type", "string"), JSONMember("format", "time")]
        case .dateTime where node.text.zoned == node.text.filled:
            members = [JSONMember("type", "string"), JSONMember("format", "date-time")]
        case .enumeration(let values):
            members = [JSONMember("type", "string"), JSONMember("enum", .array(values.map { .string($0.text) }))]
        default:
            members = [JSONMember("type", "string"), JSONMember("maxLength", .number(JSONNumber(length(node.text))))]
        }
        if hint.type == nil, let format = CatalogDateFormat.of(node.text, named: name) {
            members = [
                JSONMember("type", .string(format.type)), JSONMember("x-dateTimeFormat", .string(format.rawValue)),
            ]
        }
        if options.showsExamples, !node.text.examples.isEmpty {
            members.append(JSONMember("examples", .array(node.text.examples.map { .string($0.text) })))
        }
        return (members, inferred.doubt)
    }

    /// In a table a truth value is `true` or `false`, as in JSON: where some are 0 and 1, no type but text has both.
    private static func distinct(
        _ inferred: InferredValue,
        _ evidence: ValueEvidence,
        _ hint: HintSettings
    ) -> InferredValue {
        let bits = evidence.count(of: .bit)
        guard inferred.type == .boolean, hint.type == nil, bits > 0 else { return inferred }
        return InferredValue(
            .string,
            doubt: "truth values in \(every(evidence.filled)), \(bits) of them as 0 or 1; kept as text, which has both"
        )
    }

    /// Compass wants a bound for whole numbers to choose a column's width; the next power of ten leaves room.
    private func bound(_ value: ValueEvidence) -> [JSONMember] {
        let digits = String(repeating: "9", count: max(9, min(15, value.longest)))
        return JSONNumber(digits).map { [JSONMember("maximum", .number($0))] } ?? []
    }

    /// A length with room: the next of a few usual ones.
    private func length(_ value: ValueEvidence) -> Int {
        [25, 50, 100, 255, 1_000, 4_000, 10_000].first { 2 * value.longest <= $0 } ?? 2 * value.longest
    }

    private func dialect(_ dialect: DelimitedDialect) -> [JSONMember] {
        var members = [
            JSONMember("separator", .string(String(UnicodeScalar(dialect.separator)))), JSONMember("skipLines", 1),
            JSONMember("headerLine", 1),
        ]
        if let quote = dialect.enclosing {
            members.append(JSONMember("enclosingCharacter", .string(String(UnicodeScalar(quote)))))
        }
        return members
    }
}
