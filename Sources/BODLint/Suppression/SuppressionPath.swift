import BODDiagnostics

/// A place in documents, with everything inside it: a small part of XPath, compared with the paths that findings have.
///
/// `/` leads to a child and `//` to any descendant; `*` is any element; `@` begins an attribute. A predicate is a position or what
/// identifies an element, as reports have them: `[2]`, `[LineNumber='20']`. Namespaces do not count. A JSON Pointer is such a path, too.
public struct SuppressionPath: Sendable, Hashable {
    struct Step: Sendable, Hashable {
        let name: String
        let predicate: String
    }

    private enum Piece: Sendable, Hashable {
        case anything
        case step(Step)
    }

    /// The path as written.
    public let text: String
    private let pieces: [Piece]

    /// Reads a path.
    ///
    /// - Parameter text: The path; nil is the result when it is none.
    public init?(_ text: String) {
        guard text.hasPrefix("/"), let steps = Self.steps(of: text), steps.last?.name.isEmpty == false else {
            return nil
        }
        self.text = text
        // An empty name stands between the two strokes of `//`; what follows the last step is inside it.
        pieces = steps.map { $0.name.isEmpty ? .anything : .step($0) } + [.anything]
    }

    /// Whether a place is this one or inside it.
    ///
    /// - Parameters:
    ///   - path: The place, with positions.
    ///   - anchor: The same place, told by what identifies it.
    /// - Returns: True when it is.
    package func covers(_ path: String?, anchor: String?) -> Bool {
        guard let path, let steps = Self.steps(of: path) else { return false }
        let others = anchor.flatMap { Self.steps(of: $0) } ?? steps
        return PatternSteps.match(steps.count, pieces.count, isAnything: { pieces[$0] == .anything }) { place, piece in
            guard case .step(let wanted) = pieces[piece] else { return false }
            let candidates = place < others.count ? [steps[place], others[place]] : [steps[place]]
            return candidates.contains { Self.accepts(wanted, $0) }
        }
    }

    private static func accepts(_ wanted: Step, _ step: Step) -> Bool {
        let isName = wanted.name == "*" ? !step.name.hasPrefix("@") : wanted.name.utf8.elementsEqual(step.name.utf8)
        return isName && (wanted.predicate.isEmpty || wanted.predicate.utf8.elementsEqual(step.predicate.utf8))
    }

    /// The steps after the first slash; nil when brackets or quotation marks are not closed, or a step is no name.
    static func steps(of path: String) -> [Step]? {
        var steps: [Step] = []
        var name = ""
        var predicate = ""
        var quote: Character?
        var depth = 0
        for character in path.dropFirst() + "/" {
            if let open = quote {
                if character == open { quote = nil }
                predicate.append(character == open ? "'" : character)
            } else if depth > 0 {
                if character == "'" || character == "\"" { quote = character }
                depth += character == "[" ? 1 : character == "]" ? -1 : 0
                if !character.isWhitespace { predicate.append(quote == nil ? character : "'") }
            } else if character == "[" {
                depth = 1
                predicate.append(character)
            } else if character == "/" {
                guard let step = step(name, predicate) else { return nil }
                steps.append(step)
                (name, predicate) = ("", "")
            } else {
                guard predicate.isEmpty else { return nil }
                name.append(character)
            }
        }
        return depth == 0 && quote == nil ? steps : nil
    }

    private static func step(_ name: String, _ predicate: String) -> Step? {
        guard !name.contains(where: \.isWhitespace), !name.isEmpty || predicate.isEmpty else { return nil }
        guard let colon = name.lastIndex(of: ":") else { return Step(name: name, predicate: predicate) }
        let local = String(name[name.index(after: colon)...])
        return Step(name: (name.hasPrefix("@") ? "@" : "") + local, predicate: predicate)
    }
}
