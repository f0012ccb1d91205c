/// Which places of the samples stand in which.
struct ContextGraph {
    private let evidence: Evidence
    /// In XML the places of a name in a parent; one for each `xsi:type`.
    private var variants: [[ExpandedName]: [Context]] = [:]
    private let isXML: Bool

    init(_ evidence: Evidence) {
        self.evidence = evidence
        isXML = evidence.kinds == [.xml]
        if isXML {
            for context in evidence.nodes.keys { variants[context.path, default: []].append(context) }
        }
    }

    /// The places of the roots, and whether a path names them.
    var roots: [(context: Context, isNamed: Bool)] {
        guard isXML else { return [(Context(path: []), false)] }
        return evidence.nodes.keys.filter { $0.path.count == 1 }.sorted().map { ($0, true) }
    }

    /// The places of a child.
    func children(named name: ExpandedName, of context: Context) -> [Context] {
        guard isXML else { return [Context(path: context.path + [name])] }
        guard let parent = context.name else { return [] }
        return variants[[parent, name]] ?? []
    }
}
