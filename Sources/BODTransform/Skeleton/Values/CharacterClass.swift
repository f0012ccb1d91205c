/// A set of characters in a pattern of XML Schema, as far as one of its characters is to be found.
struct CharacterClass {
    private var ranges: [ClosedRange<UInt32>]
    private var isNegated = false
    /// What is taken away, as in `[a-z-[aeiou]]`.
    private var excluded: [CharacterClass] = []

    /// A character of the set, a printable one of ASCII where there is one.
    var sample: Unicode.Scalar? {
        let others: [UInt32] = isNegated ? Array(0x30...0x7E) + Array(0x20...0x2F) : []
        let own = isNegated ? [] : ranges.flatMap { Array($0.lowerBound...min($0.upperBound, $0.lowerBound + 200)) }
        return (own + others).lazy.filter { contains($0) }.compactMap { Unicode.Scalar($0) }.first
    }

    private func contains(_ value: UInt32) -> Bool {
        ranges.contains { $0.contains(value) } != isNegated && !excluded.contains { $0.contains(value) }
    }

    /// Reads what follows an opening bracket.
    init?(reading rest: inout ArraySlice<Unicode.Scalar>, depth: Int) {
        ranges = []
        guard depth < 10 else { return nil }
        if rest.first == "^" {
            rest.removeFirst()
            isNegated = true
        }
        while let next = rest.popFirst() {
            switch next {
            case "]": return
            case "-" where rest.first == "[":
                rest.removeFirst()
                guard let inner = CharacterClass(reading: &rest, depth: depth + 1) else { return nil }
                excluded.append(inner)
            case "\\":
                guard let escape = CharacterClass(escape: &rest), !escape.isNegated else { return nil }
                guard escape.ranges.count == 1, let lower = escape.ranges.first, lower.count == 1 else {
                    ranges += escape.ranges
                    continue
                }
                guard addRange(from: lower.lowerBound, &rest) else { return nil }
            default: guard addRange(from: next.value, &rest) else { return nil }
            }
        }
        return nil
    }

    private mutating func addRange(from lower: UInt32, _ rest: inout ArraySlice<Unicode.Scalar>) -> Bool {
        let following = rest.dropFirst()
        guard rest.first == "-", let upper = following.first, upper != "]", upper != "[" else {
            ranges.append(lower...lower)
            return true
        }
        rest = following.dropFirst()
        var end = upper.value
        if upper == "\\" {
            guard let escaped = CharacterClass(escape: &rest)?.ranges.first, escaped.count == 1 else { return false }
            end = escaped.lowerBound
        }
        guard lower <= end else { return false }
        ranges.append(lower...end)
        return true
    }

    /// Reads what follows a backslash.
    init?(escape rest: inout ArraySlice<Unicode.Scalar>) {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case "d": ranges = [0x30...0x39]
        case "w", "i", "c": ranges = [0x61...0x7A, 0x41...0x5A]
        case "s": ranges = [0x20...0x20]
        case "D", "S", "W", "I", "C":
            ranges =
                first == "D" ? [0x30...0x39] : first == "S" ? [0x9...0xD, 0x20...0x20] : [0x30...0x39, 0x41...0x7A]
            isNegated = true
        case "p":
            guard let end = rest.firstIndex(of: "}"), rest.first == "{" else { return nil }
            let name = String(String.UnicodeScalarView(rest[rest.startIndex + 1..<end]))
            rest = rest[(end + 1)...]
            guard let category = Self.categories[name] else { return nil }
            ranges = [category]
        case "P": return nil
        case "n": ranges = [0xA...0xA]
        case "r": ranges = [0xD...0xD]
        case "t": ranges = [0x9...0x9]
        default: ranges = [first.value...first.value]
        }
    }

    private static let categories: [String: ClosedRange<UInt32>] = [
        "L": 0x41...0x5A, "Lu": 0x41...0x5A, "Ll": 0x61...0x7A, "N": 0x30...0x39, "Nd": 0x30...0x39,
        "IsBasicLatin": 0x41...0x7A, "P": 0x2D...0x2D, "Pd": 0x2D...0x2D, "Z": 0x20...0x20, "Zs": 0x20...0x20,
    ]
}
