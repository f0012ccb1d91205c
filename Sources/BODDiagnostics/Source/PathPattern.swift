/// A pattern for files below a folder, as `.bod.yml` has it.
///
/// - With a slash it is a path below the folder, in which `**` stands for any folders: `orders/**/legacy-*.xml`.
/// - Without one it is a name in any folder: `*.xml`.
/// - What names a folder stands for everything in it: `legacy/` and `orders/old`.
package struct PathPattern: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case anyFolders
        case name(NamePattern)
    }

    /// The pattern as it was written.
    package let text: String
    private let parts: [Part]

    /// Reads a pattern.
    ///
    /// - Parameter text: The pattern.
    package init(_ text: String) {
        self.text = text
        let names = text.split(separator: "/").map(String.init).filter { $0 != "." }
        var parts: [Part] = names.isEmpty || text.dropLast().contains("/") ? [] : [.anyFolders]
        for name in names {
            let part: Part = name == "**" ? .anyFolders : .name(NamePattern(name))
            if part != .anyFolders || parts.last != .anyFolders { parts.append(part) }
        }
        self.parts = parts
    }

    /// Whether a file matches, or one of the folders that it is in.
    ///
    /// - Parameter path: The path below the folder, with `/` between names.
    /// - Returns: True when it does.
    package func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(String.init)
        return (1...max(1, names.count)).contains { length in length <= names.count && matches(names[..<length]) }
    }

    private func matches(_ names: ArraySlice<String>) -> Bool {
        PatternSteps.match(names.count, parts.count, isAnything: { parts[$0] == .anyFolders }) { place, part in
            guard case .name(let pattern) = parts[part] else { return false }
            return pattern.matches(names[place])
        }
    }

    /// The last of its names without a wildcard, which every file that matches has in its path; nil when there is none.
    package var plainName: String? {
        text.split(separator: "/").map(String.init).last { $0 != "." && !NamePattern.isPattern($0) }
    }

    /// The folders before the first name with a wildcard, and the file's name where there is no wildcard at all.
    package var fixedPart: String {
        guard text.dropLast().contains("/") else { return "" }
        let names = text.split(separator: "/").map(String.init).filter { $0 != "." }
        return names.prefix { !NamePattern.isPattern($0) }.joined(separator: "/")
    }
}
