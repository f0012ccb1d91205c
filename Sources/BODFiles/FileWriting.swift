#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes whole files or none: to a temporary name beside the file, synced, then renamed.
///
/// A link leads to the file that is written; a device, a pipe or a socket is written to as it stands.
public enum FileWriting {
    /// Whether a file that is there already may be replaced.
    public enum Replacement: Sendable {
        /// An existing file is replaced.
        case allowed
        /// An existing file is an error.
        case refused
    }

    /// Writes a file.
    ///
    /// A reader sees the old file or the new one, never a part; after a crash a temporary file may remain, the file itself is whole.
    ///
    /// - Parameters:
    ///   - bytes: What the file is to hold.
    ///   - path: The file.
    ///   - replacement: Whether an existing file may be replaced.
    ///   - mode: The permissions of a new file, before the umask; one that is replaced keeps its own.
    /// - Throws: `FileProblem` with a sentence for the user.
    public static func write(
        _ bytes: [UInt8],
        to path: String,
        replacement: Replacement = .allowed,
        mode: UInt32 = 0o666
    ) throws(FileProblem) {
        if replacement == .refused, access(path, F_OK) == 0 {
            throw FileProblem(.exists, path, "\(path) exists; give --overwrite to replace it")
        }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) { return try writeThrough(bytes, to: path) }
        if exists, let stream = Self.stream(status) { return try writeAll(bytes, to: stream, path) }
        let file = isLink(path) ? PathParts.resolved(path) : path
        let temporary = "\(file).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
        let descriptor = System.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode_t(mode))
        guard descriptor >= 0 else { throw problem(path, errno) }
        do {
            if exists { try keepOwnership(status, on: descriptor, path) }
            try fill(descriptor, with: bytes, path)
        } catch {
            System.close(descriptor)
            unlink(temporary)
            throw error
        }
        System.close(descriptor)
        guard rename(temporary, file) == 0 else {
            let code = errno
            unlink(temporary)
            throw problem(path, code)
        }
        syncFolder(of: file)
    }

    /// Makes a folder and the folders above it; one that is there already is fine.
    ///
    /// - Parameter path: The folder.
    /// - Throws: `FileProblem` with a sentence for the user.
    public static func makeFolder(_ path: String) throws(FileProblem) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
            if mkdir(made, 0o777) != 0, errno != EEXIST { throw problem(made, errno) }
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw FileProblem(.exists, path, "\(path) is a file; give a folder")
        }
    }

    /// Whether a file that is there may be written to; one that is read-only could still be replaced.
    ///
    /// - Parameter path: The file.
    /// - Returns: True when it may.
    public static func mayWrite(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// Standard output or error, when a file is what one of them is redirected to: another file in its place would lose what they get.
    private static func stream(_ file: stat) -> Int32? {
        [STDOUT_FILENO, STDERR_FILENO].first { descriptor in
            var status = stat()
            return fstat(descriptor, &status) == 0 && status.st_dev == file.st_dev && status.st_ino == file.st_ino
        }
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// A device or a pipe is no file that another could take the place of.
    private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        let descriptor = System.open(path, O_WRONLY | O_NOCTTY)
        guard descriptor >= 0 else { throw problem(path, errno) }
        defer { System.close(descriptor) }
        try writeAll(bytes, to: descriptor, path)
    }

    /// A file that is replaced stays as open or as closed to others as it was, and stays theirs where that is possible.
    private static func keepOwnership(_ status: stat, on descriptor: Int32, _ path: String) throws(FileProblem) {
        if status.st_uid != geteuid() || status.st_gid != getegid() {
            _ = fchown(descriptor, status.st_uid, status.st_gid)
        }
        guard fchmod(descriptor, status.st_mode & 0o777) == 0 else { throw problem(path, errno) }
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], _ path: String) throws(FileProblem) {
        try writeAll(bytes, to: descriptor, path)
        guard fsync(descriptor) == 0 else { throw problem(path, errno) }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileProblem) {
        var written = 0
        while written < bytes.count {
            let result = bytes.withUnsafeBytes {
                System.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
            }
            if result < 0 {
                if errno == EINTR { continue }
                throw problem(path, errno)
            }
            written += result
        }
    }

    /// A rename is durable only once its folder is.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = System.open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        System.close(descriptor)
    }

    private static func problem(_ path: String, _ code: Int32) -> FileProblem {
        switch System.kind(of: code) {
        case .missing: FileProblem(.missing, path, "\(path) cannot be written: its folder does not exist")
        case .noPermission:
            FileProblem(.noPermission, path, "\(path) may not be written; check the folder's permissions")
        case .isFolder: FileProblem(.isFolder, path, "\(path) is a folder; give a file's name")
        case let kind: FileProblem(kind, path, "\(path) cannot be written: \(System.message(code))")
        }
    }
}
