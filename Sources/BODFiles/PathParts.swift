#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Questions about a path that need no open file.
public enum PathParts {
    /// Whether a folder is there.
    ///
    /// - Parameter path: The path.
    /// - Returns: True for a folder, or a link to one.
    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path without links, `.` and `..`.
    ///
    /// - Parameter path: The path.
    /// - Returns: The one spelling of a file that is there; of one that is not, that of its folder with its name.
    public static func resolved(_ path: String) -> String {
        if let pointer = realpath(path, nil) {
            defer { free(pointer) }
            return String(cString: pointer)
        }
        let (folder, name) = split(path)
        guard let pointer = realpath(folder, nil) else { return path }
        defer { free(pointer) }
        return String(cString: pointer) + "/" + name
    }

    /// How large a regular file is.
    ///
    /// - Parameter path: The path.
    /// - Returns: The bytes; nil when there is no such file.
    package static func size(of path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// Whether something is there, of whatever kind.
    ///
    /// - Parameter path: The path.
    /// - Returns: True for a file, a folder, and a link that leads to one.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// Whether there is something of that name, if only a link that leads nowhere.
    ///
    /// - Parameter path: The path.
    /// - Returns: True when there is.
    public static func isNamed(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether a path holds the sign for bytes that are not UTF-8, so that it does not lead to the file that was meant.
    static func isMisread(_ path: String) -> Bool { path.unicodeScalars.contains("\u{FFFD}") }

    /// The path without slashes at its end.
    static func trimmed(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// Splits a path into its folder and its last name.
    ///
    /// - Parameter path: A file's path.
    /// - Returns: The folder, `.` when none is named, and the name.
    public static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, String(path[path.index(after: slash)...]))
    }
}
