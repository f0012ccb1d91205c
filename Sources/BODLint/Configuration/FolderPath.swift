/// Absolute paths as texts, with `/` between names; nothing is looked up.
package enum FolderPath {
    /// A path in absolute form, without `.`, `..` and doubled slashes.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - folder: The folder that a relative one begins in, as an absolute path.
    /// - Returns: The absolute path.
    package static func absolute(_ path: String, in folder: String) -> String {
        var names: [Substring] = []
        for name in (path.hasPrefix("/") ? path : "\(folder)/\(path)").split(separator: "/") {
            if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
        }
        return "/" + names.joined(separator: "/")
    }

    /// The folder that a file or folder is in; nil for the topmost one.
    ///
    /// - Parameter path: An absolute path.
    /// - Returns: The folder.
    package static func parent(of path: String) -> String? {
        guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last name of a path.
    package static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The path below a folder; nil when it is not in it.
    ///
    /// - Parameters:
    ///   - path: An absolute path.
    ///   - folder: An absolute path.
    /// - Returns: The names from the folder on; empty for the folder itself.
    package static func relative(_ path: String, to folder: String) -> String? {
        if path.utf8.elementsEqual(folder.utf8) { return "" }
        let stem = Array((folder == "/" ? "/" : folder + "/").utf8)
        guard path.utf8.starts(with: stem) else { return nil }
        return String(decoding: path.utf8.dropFirst(stem.count), as: UTF8.self)
    }
}
