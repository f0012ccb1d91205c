/// Makes a short text that matches a pattern of XML Schema (part 2, appendix F).
///
/// Nothing is searched, so a pattern costs no more than its length: the first branch, the least number of repetitions,
/// the first
/// character of a class.
struct PatternSample {
    private var rest: ArraySlice<Unicode.Scalar>
    private var depth = 0

    private static let depthLimit = 30
    private static let lengthLimit = 1_000

    private init(_ pattern: String) {
        rest = Array(pattern.unicodeScalars)[...]
    }

    /// A text that matches.
    ///
    /// - Parameter pattern: The pattern.
    /// - Returns: The text, or nil for a pattern that uses what is not known here.
    static func text(of pattern: String) -> String? {
        var sample = PatternSample(pattern)
        guard let text = sample.alternatives(), sample.rest.isEmpty else { return nil }
        return String(String.UnicodeScalarView(text))
    }

    private mutating func alternatives() -> [Unicode.Scalar]? {
        guard let first = sequence() else { return nil }
        while rest.first == "|" {
            rest.removeFirst()
            guard sequence() != nil else { return nil }
        }
        return first
    }

    private mutating func sequence() -> [Unicode.Scalar]? {
        var text: [Unicode.Scalar] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let atom = atom(), let count = quantifier() else { return nil }
            guard text.count + atom.count * count <= Self.lengthLimit else { return nil }
            for _ in 0..<count { text += atom }
        }
        return text
    }

    private mutating func atom() -> [Unicode.Scalar]? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case "(":
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.depthLimit, let inner = alternatives(), rest.popFirst() == ")" else { return nil }
            return inner
        case "[": return CharacterClass(reading: &rest, depth: 0)?.sample.map { [$0] }
        case "\\": return CharacterClass(escape: &rest)?.sample.map { [$0] }
        case ".": return ["x"]
        case "?", "*", "+", "{", "}", "]", ")": return nil
        default: return [first]
        }
    }

    /// The least number of repetitions.
    private mutating func quantifier() -> Int? {
        switch rest.first {
        case "?", "*":
            rest.removeFirst()
            return 0
        case "+":
            rest.removeFirst()
            return 1
        case "{":
            guard let end = rest.firstIndex(of: "}") else { return nil }
            let least = rest[rest.startIndex + 1..<end].prefix { $0 != "," }
            rest = rest[(end + 1)...]
            return Int(String(String.UnicodeScalarView(least))).flatMap { $0 <= Self.lengthLimit ? $0 : nil }
        default: return 1
        }
    }
}
