import BODDiagnostics

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
        NamePattern.isPattern(path)
    }

    /// The longest folder that a pattern names without any sign of a pattern.
    static func fixedFolder(of pattern: String) -> String {
        let fixed = PathParts.split(pattern).folder.split(separator: "/").prefix { !isPattern(String($0)) }
        let folder = fixed.joined(separator: "/")
        return pattern.hasPrefix("/") ? "/\(folder)" : folder.isEmpty ? "." : folder
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
        return paths.sorted(by: precedesInBytes)
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
        let pattern = NamePattern(name)
        let matching = entries.filter { pattern.matches($0.name) }
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
}
