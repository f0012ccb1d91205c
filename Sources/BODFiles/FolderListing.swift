import BODDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lists what is in folders.
enum FolderListing {
    /// A file or folder inside a folder.
    struct Entry {
        let name: String
        let path: String
        let isFolder: Bool
    }

    /// The regular files below a folder, in the order of their paths' bytes.
    ///
    /// A folder inside that may not be read stands in the list itself: reading it fails, which is a finding about it, and does not keep
    /// the others from being worked on.
    ///
    /// - Parameters:
    ///   - folder: The folder, as the user named it; it stays the beginning of every path.
    ///   - accepts: Which names count.
    /// - Returns: The paths.
    /// - Throws: `FileProblem` when the folder itself cannot be read.
    static func files(below folder: String, where accepts: (String) -> Bool) throws(FileProblem) -> [String] {
        var found: [String] = []
        var pending = [folder]
        while let next = pending.popLast() {
            guard let entries = entries(of: next) else {
                if next == folder { throw FileReading.problem(next, errno) }
                found.append(next)
                continue
            }
            for entry in entries {
                if entry.isFolder {
                    pending.append(entry.path)
                } else if accepts(entry.name) {
                    found.append(entry.path)
                }
            }
        }
        return found.sorted(by: precedesInBytes)
    }

    /// A folder with all folders below it, hidden ones left out.
    static func folders(below folder: String) -> [String] {
        var found: [String] = []
        var pending = [folder]
        while let next = pending.popLast() {
            found.append(next)
            pending += (entries(of: next) ?? []).filter(\.isFolder).map(\.path)
        }
        return found
    }

    /// The files and folders directly inside a folder; nil, with `errno`, when it cannot be read.
    ///
    /// Hidden ones (.git, editors' leftovers) are nobody's documents and left out.
    static func entries(of folder: String) -> [Entry]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = name(of: entry)
            if name.hasPrefix(".") { continue }
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            let kind = kind(of: path)
            guard kind == S_IFDIR || kind == S_IFREG else { continue }
            entries.append(Entry(name: name, path: path, isFolder: kind == S_IFDIR))
        }
        return entries
    }

    /// The kind of file; a link to a file counts as the file, a link to a folder is not followed, since links can form circles.
    private static func kind(of path: String) -> mode_t {
        var status = stat()
        guard lstat(path, &status) == 0 else { return 0 }
        if status.st_mode & S_IFMT != S_IFLNK { return status.st_mode & S_IFMT }
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
        return S_IFREG
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
    }
}
