#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lists the regular files below a folder, in the order of their paths' bytes.
enum FolderListing {
    /// - Parameters:
    ///   - folder: The folder, as the user named it; it stays the beginning of every path.
    ///   - accepts: Which names count.
    /// - Returns: The paths.
    /// - Throws: `FileProblem` when a folder cannot be read.
    static func files(below folder: String, where accepts: (String) -> Bool) throws(FileProblem) -> [String] {
        var found: [String] = []
        var pending = [folder]
        while let next = pending.popLast() {
            guard let stream = opendir(next) else { throw FileReading.problem(next, errno) }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = name(of: entry)
                // Hidden files and folders (.git, editors' leftovers) are nobody's documents.
                if name.hasPrefix(".") { continue }
                let path = next.hasSuffix("/") ? next + name : "\(next)/\(name)"
                switch kind(of: path) {
                case S_IFDIR: pending.append(path)
                case S_IFREG: if accepts(name) { found.append(path) }
                default: continue
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
