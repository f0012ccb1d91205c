import BODDiagnostics

/// Which changed paths matter to work that reads some files and looks through some folders.
///
/// Paths are compared without links, `.` and `..`; a file that is a link counts by its own name and by what it leads to.
package struct WatchedPaths {
    /// A folder that is looked through, and what the names of files in it have to be like.
    private struct Root {
        let folder: String
        let name: NamePattern?
    }

    /// The folders to watch with everything inside.
    package private(set) var deepFolders: [String] = []
    /// The folders to watch by themselves.
    package private(set) var folders: [String] = []
    private var files: Set<[UInt8]> = []
    private var written: Set<[UInt8]> = []
    private var roots: [Root] = []
    private let endings: [String]

    /// - Parameters:
    ///   - roots: What is looked through or read: files, folders and globs.
    ///   - files: What is read beside, or would be if it were there.
    ///   - written: What the work itself writes.
    ///   - endings: The endings of files that count in a folder.
    package init(roots: [String], files: [String], written: [String], endings: [String]) {
        self.endings = endings
        self.written = Set(written.flatMap(Self.spellings))
        for root in roots { add(root: root) }
        for file in files { add(file) }
        folders = Self.unique(folders)
        deepFolders = Self.unique(deepFolders)
    }

    private mutating func add(root: String) {
        if PathParts.isFolder(root) {
            deepFolders.append(root)
            self.roots.append(Root(folder: PathParts.resolved(root), name: nil))
        } else if !PathParts.exists(root), Glob.isPattern(root) {
            let folder = Glob.fixedFolder(of: root)
            deepFolders.append(folder)
            let name = NamePattern(PathParts.split(root).name)
            self.roots.append(Root(folder: PathParts.resolved(folder), name: name))
        }
        // A folder that goes and comes again is seen from the one above it.
        if root != "/" { add(root) }
    }

    private mutating func add(_ file: String) {
        files.formUnion(Self.spellings(file))
        folders.append(PathParts.split(PathParts.trimmed(file)).folder)
        let target = PathParts.split(PathParts.resolved(file)).folder
        if target != PathParts.resolved(folders[folders.count - 1]) { folders.append(target) }
    }

    /// Whether a change of a path matters.
    ///
    /// - Parameters:
    ///   - path: What changed.
    ///   - isFolder: Whether it is a folder, which may hold files already.
    /// - Returns: True when the work might come out differently.
    package func matters(_ path: String, isFolder: Bool) -> Bool {
        let spellings = Self.spellings(path)
        if !written.isDisjoint(with: spellings) { return false }
        if !files.isDisjoint(with: spellings) { return true }
        let (folder, name) = PathParts.split(path)
        let place = PathParts.resolved(folder)
        if isFolder, leads(to: spellings) { return true }
        if name.hasPrefix(".") { return false }
        return roots.contains { root in
            guard Self.isInside(place, root.folder) else { return false }
            if isFolder { return true }
            return root.name?.matches(name) ?? endings.contains { name.lowercased().hasSuffix($0) }
        }
    }

    /// Whether a folder is above something that is read.
    private func leads(to folders: [[UInt8]]) -> Bool {
        files.contains { file in folders.contains { file.starts(with: $0 + [0x2F]) } }
    }

    private static func isInside(_ path: String, _ folder: String) -> Bool {
        folder == "/" || path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: (folder + "/").utf8)
    }

    /// A path with the links of its folder followed, and with its own followed as well.
    private static func spellings(_ path: String) -> [[UInt8]] {
        let (folder, name) = PathParts.split(PathParts.trimmed(path))
        let place = PathParts.resolved(folder)
        return [Array((place == "/" ? "/\(name)" : "\(place)/\(name)").utf8), Array(PathParts.resolved(path).utf8)]
    }

    private static func unique(_ paths: [String]) -> [String] {
        Set(paths.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
