/// Reads the grammar of ECMA-262 section 22.2.1 with its flag `u`.
///
/// A backslash before a punctuation mark that needs none is accepted, as in `\-`, since so many schemas have it.
struct PatternParser {
    let scalars: [Unicode.Scalar]
    var index = 0
    private var depth = 0
    private static let depthLimit = 100

    /// How many groups have begun.
    private(set) var groupCount = 0
    private var names: Set<[Unicode.Scalar]> = []
    /// All groups, counted when the first backreference asks for them.
    private var groups: PatternGroups?

    init(_ text: String) { self.init(Array(text.unicodeScalars), at: 0) }

    init(_ scalars: [Unicode.Scalar], at index: Int) {
        self.scalars = scalars
        self.index = index
    }

    /// Whether a text is a regular expression of ECMA-262.
    static func isPattern(_ text: String) -> Bool {
        var parser = PatternParser(text)
        return (try? parser.parse()) != nil
    }

    /// Whether the expression has backreferences; known when it has been read.
    var hasBackreferences: Bool { groups != nil }

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
        let before = groupCount
        let node = try atom()
        return try quantified(node, groups: before..<groupCount)
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
        case "\\":
            if let backreference = try backreference() { return backreference }
            return .set(try escape(inClass: false))
        case "*", "+", "?", "{": throw ECMAPatternError(reason: "\(next) has nothing before it to repeat")
        case "]", "}": throw ECMAPatternError(reason: "\(next) has no opening bracket")
        default:
            index += 1
            return .set(ScalarSet(next.value...next.value))
        }
    }

    private mutating func group() throws(ECMAPatternError) -> PatternNode {
        index += 1
        if take("?:") { return try groupBody() }
        var name = PatternGroupName(scalars, at: index)
        if name.isNext {
            let written = try name.next()
            // An early error up to the edition of 2024; JSON Schema refers to that of 2020.
            guard names.insert(written).inserted else {
                throw ECMAPatternError(reason: "two groups have the same name")
            }
            index = name.index
        } else if peek == "?" {
            throw ECMAPatternError(reason: "a group begins with an unknown sign after (?")
        }
        let number = groupCount
        groupCount += 1
        return .group(try groupBody(), number)
    }

    private mutating func groupBody() throws(ECMAPatternError) -> PatternNode {
        let body = try alternatives()
        try close()
        return body
    }

    /// Reads `\1` or `\k<name>`; nil when another escape follows.
    private mutating func backreference() throws(ECMAPatternError) -> PatternNode? {
        guard index + 1 < scalars.count else { return nil }
        switch scalars[index + 1] {
        case "1"..."9":
            index += 1
            guard let number = number(), number <= (try knownGroups().count) else {
                throw ECMAPatternError(reason: "a backreference has a number that no group has")
            }
            return .backreference(number - 1)
        case "k":
            guard index + 2 < scalars.count, scalars[index + 2] == "<" else {
                throw ECMAPatternError(reason: "\\k has no <name> after it")
            }
            var name = PatternGroupName(scalars, at: index + 2)
            guard let number = try knownGroups().numbers[try name.bracketed()] else {
                throw ECMAPatternError(reason: "a backreference has a name that no group has")
            }
            index = name.index
            return .backreference(number)
        default: return nil
        }
    }

    private mutating func knownGroups() throws(ECMAPatternError) -> PatternGroups {
        if let groups { return groups }
        let counted = try PatternGroups(scalars)
        groups = counted
        return counted
    }

    private mutating func quantified(
        _ node: PatternNode,
        groups: Range<Int>
    ) throws(ECMAPatternError) -> PatternNode {
        guard let (minimum, maximum) = try quantifier() else { return node }
        let isLazy = take("?")
        return .repetition(
            node,
            PatternRepetition(minimum: minimum, maximum: maximum, isLazy: isLazy, groups: groups)
        )
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
