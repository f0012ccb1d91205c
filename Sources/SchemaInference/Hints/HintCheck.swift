import BODDiagnostics

/// Compares hints with what the samples show, before a schema is made of both.
struct HintCheck {
    /// Hints that contradict the samples: no schema can keep both.
    private(set) var contradictions: [Diagnostic] = []
    /// Hints that have no effect.
    private(set) var idle: [Diagnostic] = []
    private let evidence: Evidence
    private let hints: ResolvedHints
    private let kind: SampleKind

    init(_ hints: ResolvedHints, in evidence: Evidence, _ kind: SampleKind) {
        self.evidence = evidence
        self.hints = hints
        self.kind = kind
        idle = hints.unmatched.map { .unmatched($0) }
        for (context, settings) in hints.places.sorted(by: { $0.key < $1.key }) {
            checkEffect(settings, isAttribute: false)
            guard let node = evidence.nodes[context] else { continue }
            let path = Self.words(context)
            checkValues(settings, node, path)
            checkMap(settings, node, path)
        }
        let attributes = hints.attributes.sorted { ($0.key.context, $0.key.name) < ($1.key.context, $1.key.name) }
        for (place, settings) in attributes {
            checkEffect(settings, isAttribute: true)
            guard let node = evidence.nodes[place.context], let seen = node.attributes[place.name] else { continue }
            let path = "\(Self.words(place.context))/@\(place.name)"
            check(settings, seen.value, path)
            checkPresence(settings, seen.present, of: node.instances, path)
        }
        checkFields()
        contradictions = Self.unique(contradictions)
        idle = Self.unique(idle)
    }

    /// One hint may mean many places; it is told once.
    private static func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<SourceLocation> = []
        return diagnostics.filter { seen.insert($0.location).inserted }.sorted { left, right in
            (left.location.range?.start ?? .start) < (right.location.range?.start ?? .start)
        }
    }

    private static func words(_ context: Context) -> String {
        "/" + context.path.map { $0 == .item || $0 == .mapKey ? "*" : $0.local.text }.joined(separator: "/")
    }
}

extension HintCheck {
    private mutating func checkValues(_ settings: HintSettings, _ node: NodeEvidence, _ path: String) {
        if kind == .json { return checkJSON(settings, node, path) }
        if let type = settings.type, node.structures > 0 || node.open > 0 {
            return contradict(type.location, "\(path) has a type by the hint, and child elements in the samples")
        }
        var text = node.text
        if kind == .delimited { text.forgetBlanks() }
        check(settings, text, path)
    }

    private mutating func check(_ settings: HintSettings, _ values: ValueEvidence, _ path: String) {
        if let type = settings.type {
            let others = LexicalClass.allCases.filter { !classes(of: type.value).contains($0) }
            let count = others.reduce(0) { $0 + values.count(of: $1) }
            if count > 0 {
                let said = "\(path) is \(type.value.rawValue) by the hint"
                return contradict(type.location, "\(said), and \(count) of \(values.total) values are not")
            }
        }
        guard let listed = settings.enumeration, listed.value else { return }
        if values.total == 0 {
            contradict(
                listed.location,
                "the values of \(path) are listed by the hint, and there are none in the samples"
            )
        } else if values.distinct.isOverfull || values.distinct.counts.isEmpty {
            let limit =
                "more than \(ObservationOptions.none.distinctValues) different or longer than \(DistinctValues.longestValue) bytes"
            contradict(listed.location, "the values of \(path) are listed by the hint, and they are \(limit)")
        } else if values.count(of: .blank) > 0,
            !values.distinct.counts.keys.contains(where: { $0.text.allSatisfy(\.isWhitespace) })
        {
            let blanks = values.count(of: .blank)
            contradict(listed.location, "the values of \(path) are listed by the hint, and \(blanks) of them are empty")
        }
    }

    /// JSON, as which delimited text is judged, writes no number with needless signs and zeros.
    private func classes(of type: HintType) -> Set<LexicalClass> {
        guard kind == .delimited, type != .string else { return type.classes }
        return type.classes.subtracting([.leadingZero, .plusSign])
    }

    private mutating func checkJSON(_ settings: HintSettings, _ node: NodeEvidence, _ path: String) {
        if let type = settings.type {
            let all = node.instances - node.nils
            let count = all - type.value.jsonCount(node)
            if count > 0 {
                let said = "\(path) is \(type.value.rawValue) by the hint"
                return contradict(type.location, "\(said), and \(count) of \(all) values are not")
            }
        }
        guard let listed = settings.enumeration, listed.value else { return }
        if node.text.total != node.instances - node.nils {
            contradict(listed.location, "the values of \(path) are listed by the hint, and not all of them are strings")
        } else {
            check(HintSettings(enumeration: listed), node.text, path)
        }
    }

    private mutating func checkMap(_ settings: HintSettings, _ node: NodeEvidence, _ path: String) {
        guard kind == .json, let map = settings.map, map.value, node.structures == 0 else { return }
        contradict(map.location, "\(path) is a map by the hint, and no object in the samples")
    }

    /// Presence and number are known of the parents.
    private mutating func checkFields() {
        let graph = ContextGraph(evidence)
        for (context, node) in evidence.nodes.sorted(by: { $0.key < $1.key }) {
            for (name, field) in node.fields.sorted(by: { $0.key < $1.key }) {
                for child in graph.children(named: name, of: context) {
                    guard let settings = hints.places[child] else { continue }
                    let owners = kind == .xml ? node.instances - node.nils : node.structures
                    checkPresence(settings, field.present, of: owners, Self.words(child))
                    guard kind == .xml, let once = settings.repeatable, !once.value, field.most > 1 else { continue }
                    contradict(
                        once.location,
                        "\(Self.words(child)) stands once by the hint, and up to \(field.most) times in the samples"
                    )
                }
            }
        }
    }

    private mutating func checkPresence(_ settings: HintSettings, _ present: Int, of owners: Int, _ path: String) {
        guard kind != .delimited, let required = settings.required, required.value, present < owners else { return }
        contradict(
            required.location,
            "\(path) is required by the hint, and missing in \(owners - present) of \(owners)"
        )
    }

    private mutating func checkEffect(_ settings: HintSettings, isAttribute: Bool) {
        if let map = settings.map, kind != .json { noEffect(map.location, "map", "only a JSON object can be a map") }
        if let repeatable = settings.repeatable, kind != .xml || isAttribute {
            noEffect(repeatable.location, "repeatable", "only an element of XML can stand several times")
        }
        if let required = settings.required, kind == .delimited {
            noEffect(required.location, "required", "the layout of delimited text does not say what is required")
        }
    }

    private mutating func contradict(_ location: SourceLocation, _ summary: String) {
        contradictions.append(
            Diagnostic(
                "infer/hint-contradicted",
                .error,
                summary,
                explanation: "a schema has to accept the samples that it is inferred from",
                remedy: "change the hint, or leave out the samples that are wrong",
                at: location
            )
        )
    }

    private mutating func noEffect(_ location: SourceLocation, _ key: String, _ reason: String) {
        idle.append(
            Diagnostic(
                "infer/hint-idle",
                .warning,
                "the hint \(key) has no effect here",
                explanation: reason,
                remedy: "remove it",
                at: location
            )
        )
    }
}

extension HintType {
    /// How many of the JSON values at a place are of the type.
    fileprivate func jsonCount(_ node: NodeEvidence) -> Int {
        let text = node.text
        switch self {
        case .string: return text.total
        case .boolean: return node.booleans
        case .integer: return node.numbers.total - node.numbers.count(of: .decimal)
        case .decimal: return node.numbers.total
        case .date: return text.zoned == 0 && text.padded == 0 ? text.count(of: .date) : 0
        case .dateTime: return text.zoned == text.total && text.padded == 0 ? text.count(of: .dateTime) : 0
        case .time: return text.zoned == text.total && text.padded == 0 ? text.count(of: .time) : 0
        case .duration: return text.padded == 0 ? text.count(of: .duration) : 0
        }
    }
}

extension Diagnostic {
    fileprivate static func unmatched(_ rule: HintRule) -> Diagnostic {
        Diagnostic(
            "infer/hint-unmatched",
            .warning,
            "the hint for \(rule.pattern.text) matches nothing in the samples",
            explanation: "a path that is misspelt has no effect",
            remedy: "check the path: it begins at the root, * is one name and ** any number of them",
            at: rule.location
        )
    }
}
