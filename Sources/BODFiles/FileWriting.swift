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
        if let staged = try stage(bytes, for: path, replacement, mode) { try place(staged, replacement) }
    }

    /// Writes several files that belong together: all of them are complete before the first gets its name.
    ///
    /// When one cannot be written, none of them is; only where a finished file is refused its name, those before it have theirs.
    ///
    /// - Parameter files: The files with what they are to hold.
    /// - Throws: `FileProblem` with a sentence for the user.
    public static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileProblem) {
        var staged: [Staged] = []
        do throws(FileProblem) {
            for file in files {
                if let next = try stage(file.bytes, for: file.path, .allowed, 0o666) { staged.append(next) }
            }
        } catch {
            for file in staged { unlink(file.temporary) }
            throw error
        }
        for file in staged { try place(file, .allowed) }
    }

    /// A file that is complete under a temporary name.
    private struct Staged {
        let temporary: String
        let file: String
        let path: String
    }

    /// Writes a file under a temporary name; nil when it is no regular file and has been written to as it stands.
    private static func stage(
        _ bytes: [UInt8],
        for path: String,
        _ replacement: Replacement,
        _ mode: UInt32
    ) throws(FileProblem) -> Staged? {
        if replacement == .refused, access(path, F_OK) == 0 { throw exists(path) }
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
            try writeThrough(bytes, to: path)
            return nil
        }
        if isThere, let stream = Self.stream(status) {
            try writeAll(bytes, to: stream, path)
            return nil
        }
        let file = try target(of: path)
        let temporary = "\(file).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
        // A new file is to others what the umask, or the folder's access list, leaves of the mode. What takes the place of another is closed to
        // them until the permissions of that one hold, since what they once opened they could go on reading.
        let descriptor = System.open(
            temporary,
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
            isThere ? 0o600 : mode_t(mode)
        )
        guard descriptor >= 0 else { throw problem(path, errno) }
        do throws(FileProblem) {
            if isThere { try keepOwnership(status, on: descriptor, path) }
            try fill(descriptor, with: bytes, path)
        } catch {
            System.close(descriptor)
            unlink(temporary)
            throw error
        }
        System.close(descriptor)
        return Staged(temporary: temporary, file: file, path: path)
    }

    private static func place(_ staged: Staged, _ replacement: Replacement) throws(FileProblem) {
        guard place(staged.temporary, at: staged.file, replacement) == 0 else {
            let code = errno
            unlink(staged.temporary)
            throw code == EEXIST ? exists(staged.path) : problem(staged.path, code)
        }
        syncFolder(of: staged.file)
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

    private static func exists(_ path: String) -> FileProblem {
        FileProblem(.exists, path, "\(path) exists; give --overwrite to replace it")
    }

    /// Gives a finished file its name.
    ///
    /// A second name for the file fails where one has come in the meantime, which a rename would replace; file systems without second
    /// names are left the rename. Linux has one that replaces nothing (renameat2), which the C library's module does not offer to Swift.
    private static func place(_ temporary: String, at file: String, _ replacement: Replacement) -> Int32 {
        guard replacement == .refused else { return rename(temporary, file) }
        if link(temporary, file) == 0 {
            unlink(temporary)
            return 0
        }
        return errno == EEXIST ? -1 : rename(temporary, file)
    }

    /// The file that a link leads to, whether it is there yet or not; any other path as it is.
    private static func target(of path: String) throws(FileProblem) -> String {
        let named = path
        var path = path
        // As many links in a row as the kernel follows.
        for _ in 0..<40 {
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            let count = readlink(path, &buffer, buffer.count - 1)
            if count < 0 { return path }
            let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            path = target.hasPrefix("/") ? target : "\(PathParts.split(path).folder)/\(target)"
        }
        throw problem(named, ELOOP)
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
        var mode = status.st_mode & 0o777
        if status.st_uid != geteuid() || status.st_gid != getegid(),
            fchown(descriptor, status.st_uid, status.st_gid) != 0,
            fchown(descriptor, uid_t.max, status.st_gid) != 0
        {
            // What its group was allowed is not for ours.
            mode = mode & 0o707 | (mode & 0o007) << 3
        }
        guard fchmod(descriptor, mode) == 0 else { throw problem(path, errno) }
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
