#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension IONAPIFile {
    /// Opens and reads a file.
    ///
    /// The permissions are those of the file that was opened, not of whatever has its name a moment later.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - allowsInsecurePermissions: Whether a file is taken that the group or everybody may read.
    /// - Throws: ``IONAPIFileError``.
    public init(opening path: String, allowsInsecurePermissions: Bool = false) throws(IONAPIFileError) {
        // O_NONBLOCK: opening a pipe must not wait for a writer; it is refused below.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(file: path, reason: Self.reason(errno)) }
        defer { close(descriptor) }
        try Self.check(descriptor, path: path, allowsInsecurePermissions: allowsInsecurePermissions)
        try self.init(reading: try Self.contents(of: descriptor, path: path), file: path)
    }

    private static func check(
        _ descriptor: CInt,
        path: String,
        allowsInsecurePermissions: Bool
    ) throws(IONAPIFileError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(file: path, reason: reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file: path) }
        if allowsInsecurePermissions { return }
        guard status.st_uid == geteuid() || status.st_uid == 0 else { throw .owner(file: path) }
        guard status.st_mode & 0o077 == 0 else {
            throw .permissions(file: path, mode: "0" + String(status.st_mode & 0o777, radix: 8))
        }
    }

    private static func contents(of descriptor: CInt, path: String) throws(IONAPIFileError) -> [UInt8] {
        var contents: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(file: path, reason: reason(errno)) }
            if count == 0 { return contents }
            contents.append(contentsOf: chunk[..<count])
            if contents.count > maximumBytes { throw .tooLarge(file: path) }
        }
    }

    private static func reason(_ code: CInt) -> String { String(cString: strerror(code)) }
}
