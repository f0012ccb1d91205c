/// Makes the model of JSON documents from their evidence.
struct JSONModelBuilder {
    let evidence: Evidence
    let options: InferenceOptions
    private let hints: ResolvedHints
    private(set) var choices: Set<InferenceChoice> = []

    init(evidence: Evidence, options: InferenceOptions) {
        let joined = evidence.joiningMaps(ResolvedHints(options.hints, in: evidence))
        self.evidence = joined
        self.options = options
        hints = ResolvedHints(options.hints, in: joined)
    }

    /// The model of the values at a path; the reader's limit of depth bounds the recursion.
    mutating func model(at path: [ExpandedName]) -> JSONModel {
        guard let node = evidence.nodes[Context(path: path)] else { return JSONModel() }
        var model = JSONModel()
        model.kinds = kinds(of: node)
        model.isNullable = node.nils > 0
        if model.kinds.count > 1 { noteKinds(node, at: path) }
        addMembers(of: node, at: path, to: &model)
        if node.fields[.item] != nil { model.items = [self.model(at: path + [.item])] }
        if node.fields[.mapKey] != nil { model.values = [self.model(at: path + [.mapKey])] }
        addValues(of: node, at: path, to: &model)
        return model
    }
}

extension JSONModelBuilder {
    private func kinds(of node: NodeEvidence) -> [JSONModel.Kind] {
        var kinds: [JSONModel.Kind] = []
        if node.structures > 0 { kinds.append(.object) }
        if node.lists > 0 { kinds.append(.array) }
        if node.text.total > 0 { kinds.append(.string) }
        if node.numbers.total > 0 { kinds.append(node.numbers.count(of: .decimal) == 0 ? .integer : .number) }
        if node.booleans > 0 { kinds.append(.boolean) }
        return kinds
    }

    private mutating func addMembers(of node: NodeEvidence, at path: [ExpandedName], to model: inout JSONModel) {
        let fields = node.fields.filter { $0.key != .item && $0.key != .mapKey }.sorted { left, right in
            (left.value.first ?? .unknown, left.key) < (right.value.first ?? .unknown, right.key)
        }
        for (name, field) in fields {
            let isAlways = field.present == node.structures
            let comment =
                isAlways || !options.showsPresence
                ? nil : presenceNote(field.present, of: node.structures, first: field.first)
            model.members.append(.init(name: name.local, model: self.model(at: path + [name]), comment: comment))
            let isOptional = hints.places[Context(path: path + [name])]?.required?.value == false
            if isAlways, !isOptional { model.required.append(name.local) }
        }
    }

    private mutating func addValues(of node: NodeEvidence, at path: [ExpandedName], to model: inout JSONModel) {
        let name = path.last { $0 != .item && $0 != .mapKey } ?? ExpandedName("")
        let hint = hints.places[Context(path: path)] ?? HintSettings()
        model.format = format(of: node.text)
        if model.kinds == [.string] { model.catalogFormat = CatalogDateFormat.of(node.text, named: name) }
        if model.kinds == [.integer] { model.catalogFormat = CatalogDateFormat.of(node.numbers, named: name) }
        if FieldVocabulary.isQuantity(name), model.kinds.contains(.integer) { widen(&model, node, at: path) }
        if model.kinds == [.string], !model.isNullable { addEnumeration(node.text, named: name, hint, to: &model) }
        if let type = hint.type?.value { apply(type, to: &model) }
        if options.showsExamples {
            model.examples = node.text.examples.isEmpty ? node.numbers.examples : node.text.examples
        }
    }

    private mutating func widen(_ model: inout JSONModel, _ node: NodeEvidence, at path: [ExpandedName]) {
        model.kinds = model.kinds.map { $0 == .integer ? .number : $0 }
        let reason =
            "whole numbers in \(every(node.numbers.total)); declared number, because a quantity may have a fraction"
        choices.insert(InferenceChoice(subject(path), reason))
    }

    private func apply(_ type: HintType, to model: inout JSONModel) {
        model.kinds = [type.jsonKind]
        model.format = type.jsonFormat
        model.catalogFormat = nil
    }

    private func addEnumeration(
        _ value: ValueEvidence,
        named name: ExpandedName,
        _ hint: HintSettings,
        to model: inout JSONModel
    ) {
        if case .enumeration(let values) = inferValueType(value, named: name, options, hint).type {
            model.enumeration = values
        }
    }

    /// The format that all strings have; white space at an end is part of a JSON string, and a date-time of RFC 3339 names its zone.
    private func format(of value: ValueEvidence) -> String? {
        guard value.total > 0, value.padded == 0 else { return nil }
        if value.count(of: .date) == value.total { return value.zoned == 0 ? "date" : nil }
        return value.count(of: .dateTime) == value.total && value.zoned == value.total ? "date-time" : nil
    }

    private mutating func noteKinds(_ node: NodeEvidence, at path: [ExpandedName]) {
        let counts = [
            (node.structures, "objects"), (node.lists, "arrays"), (node.text.total, "strings"),
            (node.numbers.total, "numbers"),
            (node.booleans, "truth values"),
        ]
        let seen = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        choices.insert(InferenceChoice(subject(path), "\(seen.joined(separator: ", ")); all of them are allowed"))
    }

    private func subject(_ path: [ExpandedName]) -> String {
        "/" + path.map { $0 == .item || $0 == .mapKey ? "*" : $0.local.text }.joined(separator: "/")
    }
}

extension HintType {
    /// The kind of JSON value.
    fileprivate var jsonKind: JSONModel.Kind {
        switch self {
        case .boolean: .boolean
        case .integer: .integer
        case .decimal: .number
        case .string, .date, .time, .dateTime, .duration: .string
        }
    }

    /// The format of JSON Schema, where every draft that is written has it.
    fileprivate var jsonFormat: String? {
        switch self {
        case .date: "date"
        case .dateTime: "date-time"
        case .time: "time"
        case .string, .boolean, .integer, .decimal, .duration: nil
        }
    }
}
