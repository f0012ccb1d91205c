/// The hints by the places of the samples that they mean.
struct ResolvedHints: Sendable {
    /// An attribute of a place.
    struct Attribute: Sendable, Hashable {
        let context: Context
        let name: ExpandedName
    }

    private(set) var places: [Context: HintSettings] = [:]
    private(set) var attributes: [Attribute: HintSettings] = [:]
    /// The hints that mean nothing in the samples.
    private(set) var unmatched: [HintRule] = []

    /// What no hint says.
    static let none = ResolvedHints()

    private init() {}

    /// Finds the places of the hints.
    init(_ hints: InferenceHints?, in evidence: Evidence) {
        guard let hints, !hints.rules.isEmpty else { return }
        let graph = ContextGraph(evidence)
        for rule in hints.rules where !apply(rule, graph, evidence) { unmatched.append(rule) }
    }

    /// Follows every way through the samples on which the pattern can still be met; a place is met when one way to it is.
    private mutating func apply(_ rule: HintRule, _ graph: ContextGraph, _ evidence: Evidence) -> Bool {
        let pattern = rule.pattern
        var isMatched = false
        var seen: [Context: Set<Int>] = [:]
        var open = graph.roots.map { ($0.context, pattern.start(at: $0.context, isNamed: $0.isNamed)) }
        while let (context, places) = open.popLast() {
            let new = places.subtracting(seen[context] ?? [])
            if new.isEmpty { continue }
            seen[context, default: []].formUnion(new)
            if new.contains(pattern.steps.count) {
                isMatched = true
                self.places[context, default: HintSettings()].apply(rule.settings)
            }
            guard let node = evidence.nodes[context] else { continue }
            for name in node.attributes.keys where pattern.matches(new, attribute: name) {
                isMatched = true
                attributes[Attribute(context: context, name: name), default: HintSettings()].apply(rule.settings)
            }
            for name in node.fields.keys {
                let next = pattern.advance(new, name)
                if !next.isEmpty { open += graph.children(named: name, of: context).map { ($0, next) } }
            }
        }
        return isMatched
    }

    /// What holds for places that share a type.
    func settings(for contexts: [Context]) -> HintSettings {
        if places.isEmpty { return HintSettings() }
        return contexts.sorted().reduce(into: HintSettings()) { result, context in
            if let settings = places[context] { result.apply(settings) }
        }
    }

    /// Whether the same hints hold for the values, attributes and content of two groups of places.
    func agree(_ left: [Context], _ right: [Context]) -> Bool {
        if places.isEmpty, attributes.isEmpty { return true }
        return settings(for: left) == settings(for: right) && named(on: left) == named(on: right)
    }

    private func named(on contexts: [Context]) -> [ExpandedName: HintSettings] {
        var result: [ExpandedName: HintSettings] = [:]
        for (place, settings) in attributes where contexts.contains(place.context) {
            result[place.name, default: HintSettings()].apply(settings)
        }
        return result
    }

    /// What holds for an attribute of places that share a type.
    func settings(for name: ExpandedName, on contexts: [Context]) -> HintSettings {
        if attributes.isEmpty { return HintSettings() }
        return contexts.sorted().reduce(into: HintSettings()) { result, context in
            if let settings = attributes[Attribute(context: context, name: name)] { result.apply(settings) }
        }
    }
}

extension HintPattern {
    /// The places in the pattern after the root: in XML it has a name, in JSON it has none.
    fileprivate func start(at context: Context, isNamed: Bool) -> Set<Int> {
        let start = closure([0])
        guard isNamed, let name = context.name else { return start }
        return advance(start, name)
    }
}
