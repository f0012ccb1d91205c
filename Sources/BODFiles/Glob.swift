/// The patterns of a shell for one path: `*`, `?` and `[a-z]` inside a name, `**` for any folders.
struct Glob {
    private let parts: [[Unicode.Scalar]]

    init(_ pattern: String) {
        parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map { Array($0.unicodeScalars) }
    }

    static func isPattern(_ path: String) -> Bool {
        path.contains { $0 == "*" || $0 == "?" || $0 == "[" }
    }

    /// The folder before the first part that is a pattern, which is where a search begins.
    static func base(of pattern: String) -> String {
        var base: [Substring] = []
        for part in pattern.split(separator: "/", omittingEmptySubsequences: true) {
            if isPattern(String(part)) { break }
            base.append(part)
        }
        let joined = base.joined(separator: "/")
        if pattern.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
        return matches(names.map { Array($0.unicodeScalars) }[...], parts.filter { $0 != ["."] }[...])
    }

    private func matches(_ names: ArraySlice<[Unicode.Scalar]>, _ parts: ArraySlice<[Unicode.Scalar]>) -> Bool {
        guard let part = parts.first else { return names.isEmpty }
        if part == ["*", "*"] {
            return (names.startIndex...names.endIndex).contains { matches(names[$0...], parts.dropFirst()) }
        }
        guard let name = names.first, Self.matches(name[...], part[...]) else { return false }
        return matches(names.dropFirst(), parts.dropFirst())
    }

    private static func matches(_ name: ArraySlice<Unicode.Scalar>, _ part: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = part.first else { return name.isEmpty }
        switch first {
        case "*":
            return (name.startIndex...name.endIndex).contains { matches(name[$0...], part.dropFirst()) }
        case "?":
            return !name.isEmpty && matches(name.dropFirst(), part.dropFirst())
        case "[":
            guard let close = part.dropFirst(2).firstIndex(of: "]"), let scalar = name.first else { return false }
            let isInside = Self.isInside(scalar, part[(part.startIndex + 1)..<close])
            return isInside && matches(name.dropFirst(), part[(close + 1)...])
        default:
            return name.first == first && matches(name.dropFirst(), part.dropFirst())
        }
    }

    private static func isInside(_ scalar: Unicode.Scalar, _ set: ArraySlice<Unicode.Scalar>) -> Bool {
        let isNegated = set.first == "!" || set.first == "^"
        let members = Array(isNegated ? set.dropFirst() : set)
        var index = 0
        var found = false
        while index < members.count {
            if index + 2 < members.count, members[index + 1] == "-" {
                found = found || (members[index] <= scalar && scalar <= members[index + 2])
                index += 3
            } else {
                found = found || members[index] == scalar
                index += 1
            }
        }
        return found != isNegated
    }
}
