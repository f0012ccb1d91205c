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

    /// The files below a folder, in the order of their paths' bytes.
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

    /// The files and folders directly inside a folder; nil, with `errno`, when it cannot be read or what is in it not looked at.
    ///
    /// Hidden ones (.git, editors' leftovers) are nobody's documents and left out. What cannot be read as a file, such as a pipe or a link
    /// that leads nowhere, counts as one all the same: somebody gave it its name, and to read it fails with the reason.
    static func entries(of folder: String) -> [Entry]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var entries: [Entry] = []
        // Where the file system says what an entry is, the first one that is looked at all the same tells whether the folder may be entered.
        var mayEnter = false
        while let entry = readdir(stream) {
            guard let (name, kind) = look(at: entry, in: dirfd(stream), mayEnter) else { continue }
            mayEnter = true
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            switch kind {
            case .folder, .file: entries.append(Entry(name: name, path: path, isFolder: kind == .folder))
            case .unseen(let code) where code == EACCES:
                errno = code
                return nil
            case .linkedFolder, .unseen: break
            }
        }
        return entries
    }

    private enum Kind: Equatable {
        case folder
        case file
        /// A link to a folder, which is not followed, since links can form circles.
        case linkedFolder
        /// What is gone, or in a folder that may be listed and not entered.
        case unseen(Int32)
    }

    /// The name and the kind of an entry, which is looked at by the bytes of its name: they need not be UTF-8; nil for a hidden one.
    private static func look(
        at entry: UnsafeMutablePointer<dirent>,
        in folder: Int32,
        _ mayEnter: Bool
    ) -> (name: String, kind: Kind)? {
        let type = Int32(entry.pointee.d_type)
        return withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                if name.pointee == CChar(UInt8(ascii: ".")) { return nil }
                if mayEnter, type == Int32(DT_REG) { return (String(cString: name), .file) }
                if mayEnter, type == Int32(DT_DIR) { return (String(cString: name), .folder) }
                return (String(cString: name), kind(of: name, in: folder))
            }
        }
    }

    private static func kind(of name: UnsafePointer<CChar>, in folder: Int32) -> Kind {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .unseen(errno) }
        if status.st_mode & S_IFMT != S_IFLNK { return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file }
        let isFolder = fstatat(folder, name, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return isFolder ? .linkedFolder : .file
    }
}
