/// The patterns of a shell for one path: `*`, `?` and `[a-z]` inside a name, `**` for any folders.
struct Glob {
    private let parts: [[Unicode.Scalar]]

    private let start: String

    init(_ pattern: String) {
        start = pattern.hasPrefix("/") ? "/" : "."
        parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map { Array($0.unicodeScalars) }
            .filter { $0 != ["."] }
    }

    static func isPattern(_ path: String) -> Bool {
        path.contains { $0 == "*" || $0 == "?" || $0 == "[" }
    }

    /// The files that match, in the order of their paths' bytes.
    ///
    /// Only folders that the pattern leads into are looked at. One that may not be read stands in the list itself, so that reading it is a
    /// finding.
    func files() -> [String] {
        var folders = [start]
        var found: [String] = []
        for (place, part) in parts.enumerated() {
            let isLast = place == parts.count - 1
            var following: [String] = []
            for folder in folders {
                let step = step(into: folder, part)
                found += step.unreadable
                if isLast { found += step.files } else { following += step.folders }
            }
            folders = Array(Set(following.map { Array($0.utf8) })).map { String(decoding: $0, as: UTF8.self) }
        }
        let paths = start == "." ? found.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 } : found
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What one part of the pattern leads to.
    private struct Step {
        var folders: [String] = []
        var files: [String] = []
        var unreadable: [String] = []
    }

    private func step(into folder: String, _ part: [Unicode.Scalar]) -> Step {
        if part == ["*", "*"] { return everything(below: folder) }
        let name = String(String.UnicodeScalarView(part))
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        if !Self.isPattern(name) {
            if PathParts.isFolder(path) { return Step(folders: [path]) }
            return PathParts.exists(path) ? Step(files: [path]) : Step()
        }
        guard let entries = FolderListing.entries(of: folder) else { return Step(unreadable: [folder]) }
        let matching = entries.filter { Self.matches(Array($0.name.unicodeScalars)[...], part[...]) }
        return Step(
            folders: matching.filter(\.isFolder).map(\.path),
            files: matching.filter { !$0.isFolder }.map(\.path)
        )
    }

    /// The folder itself, all folders below it, and, for a pattern that ends here, all files.
    private func everything(below folder: String) -> Step {
        var step = Step()
        var pending = [folder]
        while let next = pending.popLast() {
            guard let entries = FolderListing.entries(of: next) else {
                step.unreadable.append(next)
                continue
            }
            step.folders.append(next)
            for entry in entries {
                if entry.isFolder { pending.append(entry.path) } else { step.files.append(entry.path) }
            }
        }
        return step
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
