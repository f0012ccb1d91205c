import BODDiagnostics

extension SchemaDrift {
    /// The differences for people: what breaks documents with its first place, the rest in short.
    public var text: String {
        guard !changes.isEmpty else { return "\(verdict); no change\n" }
        var lines = [verdict]
        for kind in DriftChange.Kind.allCases {
            let all = changes.filter { $0.kind == kind }
            let quiet = all.filter { $0.isQuiet }
            if all.isEmpty { continue }
            lines += ["", Self.heading(kind, isQuiet: !quiet.isEmpty)]
            lines += all.filter { !$0.isQuiet }.flatMap(Self.entry)
            lines += kind == .vanished ? Self.groups(quiet) : Self.list(quiet)
        }
        return lines.map { TerminalText.safe($0) }.joined(separator: "\n") + "\n"
    }

    private var verdict: String {
        let all = documents == 1 ? "1 document" : "\(documents) documents"
        return refused == 0
            ? "\(schema) accepts \(documents == 1 ? "the document" : "all \(all)")"
            : "\(schema) refuses \(refused) of \(all)"
    }

    /// How many changes that nobody has to act on are listed; the rest is counted.
    private static let listed = 20
    /// How many names of one parent are listed.
    private static let listedNames = 8

    private static func heading(_ kind: DriftChange.Kind, isQuiet: Bool) -> String {
        switch kind {
        case .appeared: "appeared: what the schema does not have"
        case .widened: "widened: more than the schema allows"
        case .narrowed: "narrowed: these samples use less than the schema allows; nothing has to be done"
        case .vanished where isQuiet:
            "vanished: not seen in these samples; the Data Catalog lets none of them be removed"
        case .vanished: "vanished"
        }
    }

    private static func entry(_ change: DriftChange) -> [String] {
        var facts: [String] = []
        if let first = change.first { facts.append("first in \(first)") }
        facts.append(change.isRefused ? "refused" : "accepted")
        facts.append("the Data Catalog: \(change.ruling)")
        return ["  \(change.path) (\(change.aspect)): \(change.summary)", "      \(facts.joined(separator: "; "))"]
    }

    private static func list(_ changes: [DriftChange]) -> [String] {
        let lines = changes.prefix(listed).map { "  \($0.path) (\($0.aspect)): \($0.summary)" }
        return lines + more(changes.count - listed)
    }

    /// What was not seen, one line for each parent.
    private static func groups(_ changes: [DriftChange]) -> [String] {
        var order: [ExactText] = []
        var names: [ExactText: [String]] = [:]
        for change in changes {
            let cut = change.path.utf8.lastIndex(of: 0x2F) ?? change.path.startIndex
            let parent = ExactText(String(change.path[..<cut]))
            if names[parent] == nil { order.append(parent) }
            names[parent, default: []].append(String(change.path[change.path.utf8.index(after: cut)...]))
        }
        // What stands near the root comes first: it is missed most.
        let sorted = order.enumerated().sorted { left, right in
            (Self.depth(left.element), left.offset) < (Self.depth(right.element), right.offset)
        }.map(\.element)
        let lines = sorted.prefix(listed).map { parent in
            let all = names[parent] ?? []
            let shown = all.prefix(listedNames).joined(separator: ", ")
            let rest = all.count > listedNames ? " and \(all.count - listedNames) more" : ""
            return "  \(parent.isEmpty ? "/" : parent.text): \(shown)\(rest)"
        }
        let unlisted = sorted.dropFirst(listed).reduce(0) { $0 + (names[$1]?.count ?? 0) }
        return lines + more(unlisted)
    }

    private static func depth(_ path: ExactText) -> Int { path.text.utf8.reduce(0) { $0 + ($1 == 0x2F ? 1 : 0) } }

    private static func more(_ count: Int) -> [String] {
        count > 0 ? ["  and \(count) more; the JSON form has them all"] : []
    }
}

extension DriftChange {
    /// Whether nobody has to act on it.
    fileprivate var isQuiet: Bool { (kind == .narrowed || kind == .vanished) && !isRefused }
}

extension DriftPosition: CustomStringConvertible {
    /// The place as compilers write it: `order.xml:31:9`.
    public var description: String { "\(file):\(place.line):\(place.column)" }
}
