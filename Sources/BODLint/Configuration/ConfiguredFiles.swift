import BODDiagnostics

/// Patterns for files, relative to the folder of the configuration file that holds them.
public struct ConfiguredFiles: Sendable, Hashable {
    /// The folder, as an absolute path.
    let folder: String
    let patterns: [PathPattern]

    init(_ patterns: [String], in folder: String) {
        self.folder = folder
        self.patterns = patterns.map { PathPattern($0) }
    }

    /// The patterns as written.
    public var texts: [String] { patterns.map(\.text) }

    /// Whether a file matches one of them.
    ///
    /// - Parameter path: The file's absolute path.
    /// - Returns: True when it does; a file outside of the folder only matches by its name.
    public func matches(_ path: String) -> Bool {
        let below = FolderPath.relative(path, to: folder)
        return patterns.contains { pattern in
            if let below { return pattern.matches(below) }
            return pattern.fixedPart.isEmpty && pattern.matches(FolderPath.name(of: path))
        }
    }

    /// Whether all files that the patterns can mean are in some folders, or are some files.
    func areAll(in folders: [String], or files: Set<String>) -> Bool {
        patterns.allSatisfy { pattern in
            let fixed = FolderPath.absolute(pattern.fixedPart, in: folder)
            return files.contains(fixed) || folders.contains { FolderPath.relative(fixed, to: $0) != nil }
        }
    }
}
