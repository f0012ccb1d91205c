/// Reads the grammar of ECMA-262 section 22.2.1 with its flag `u`.
///
/// A backslash before a punctuation mark that needs none is accepted, as in `\-`, since so many schemas have it.
struct PatternParser {
    let scalars: [Unicode.Scalar]
    var index = 0
    private var depth = 0
    private static let depthLimit = 100

    /// Whether backreferences are passed over, since the expression will not be run.
    let isCheckOnly: Bool

    init(_ text: String, isCheckOnly: Bool = false) {
        scalars = Array(text.unicodeScalars)
        self.isCheckOnly = isCheckOnly
    }

    /// Whether a text is a regular expression of ECMA-262, backreferences included.
    static func isPattern(_ text: String) -> Bool {
        var parser = PatternParser(text, isCheckOnly: true)
        return (try? parser.parse()) != nil
    }

    mutating func parse() throws(ECMAPatternError) -> PatternNode {
        let node = try alternatives()
        guard index == scalars.count else { throw ECMAPatternError(reason: "a ) has no ( before it") }
        return node
    }

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[index...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    mutating func alternatives() throws(ECMAPatternError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw ECMAPatternError(reason: "groups are nested too deeply") }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(ECMAPatternError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let next = peek, next != "|", next != ")" { nodes.append(try term()) }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func term() throws(ECMAPatternError) -> PatternNode {
        if let assertion = try assertion() { return assertion }
        return try quantified(try atom())
    }

    private mutating func assertion() throws(ECMAPatternError) -> PatternNode? {
        if take("^") { return .assertion(.start) }
        if take("$") { return .assertion(.end) }
        if take("\\b") { return .assertion(.wordBoundary) }
        if take("\\B") { return .assertion(.noWordBoundary) }
        for (opening, isAhead, isNegated) in [
            ("(?=", true, false), ("(?!", true, true), ("(?<=", false, false), ("(?<!", false, true),
        ] where take(opening) {
            let body = try alternatives()
            try close()
            return .lookAround(body, isAhead: isAhead, isNegated: isNegated)
        }
        return nil
    }

    private mutating func close() throws(ECMAPatternError) {
        guard take(")") else { throw ECMAPatternError(reason: "a ( has no ) after it") }
    }

    private mutating func atom() throws(ECMAPatternError) -> PatternNode {
        guard let next = peek else { return .empty }
        switch next {
        case "(": return try group()
        case "[": return .set(try characterClass())
        case ".":
            index += 1
            return .set(.anyButLineBreak)
        case "\\": return .set(try escape(inClass: false))
        case "*", "+", "?", "{": throw ECMAPatternError(reason: "\(next) has nothing before it to repeat")
        case "]", "}": throw ECMAPatternError(reason: "\(next) has no opening bracket")
        default:
            index += 1
            return .set(ScalarSet(next.value...next.value))
        }
    }

    private mutating func group() throws(ECMAPatternError) -> PatternNode {
        index += 1
        if take("?<") {
            guard let end = scalars[index...].firstIndex(of: ">"), end > index else {
                throw ECMAPatternError(reason: "a group has no name")
            }
            index = end + 1
        } else if peek == "?", !take("?:") {
            throw ECMAPatternError(reason: "a group begins with an unknown sign after (?")
        }
        let body = try alternatives()
        try close()
        return body
    }

    private mutating func quantified(_ node: PatternNode) throws(ECMAPatternError) -> PatternNode {
        guard let (minimum, maximum) = try quantifier() else { return node }
        _ = take("?")
        return .repetition(node, minimum: minimum, maximum: maximum)
    }

    private mutating func quantifier() throws(ECMAPatternError) -> (Int, Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        guard take("{") else { return nil }
        guard let minimum = number() else { throw ECMAPatternError(reason: "{ has no number after it") }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else { throw ECMAPatternError(reason: "a { has no } after it") }
        if let maximum, maximum < minimum { throw ECMAPatternError(reason: "the numbers of a {} are out of order") }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = peek, ("0"..."9").contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
            index += 1
        }
        return value
    }
}
