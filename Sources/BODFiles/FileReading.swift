#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads whole files with a limit, and never waits for a pipe or a device.
public enum FileReading {
    /// What changes when a file does: its path, size, time of change and number on the disk.
    ///
    /// - Parameter path: The file.
    /// - Returns: A text; nil when there is no such file.
    public static func stamp(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return "\(path) \(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(status.st_ino)"
    }

    /// The bytes of a regular file.
    ///
    /// The file is opened without blocking and looked at through the open descriptor, so that what is checked is what is read.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: The most bytes to read; a larger file is refused.
    /// - Returns: The bytes.
    /// - Throws: `FileProblem` with a sentence for the user.
    public static func bytes(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
        let (descriptor, size) = try open(path)
        defer { System.close(descriptor) }
        if size > limit { throw tooLarge(path, limit) }
        return try drain(descriptor, path, expecting: size, limit: limit)
    }

    /// Opens a regular file for reading; the caller closes it.
    static func open(_ path: String) throws(FileProblem) -> (descriptor: Int32, size: Int) {
        ReadLog.current?.note(path)
        let descriptor = System.open(path, O_RDONLY | O_NONBLOCK)
        guard descriptor >= 0 else { throw problem(path, errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            System.close(descriptor)
            throw problem(path, code)
        }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFREG { return (descriptor, Int(status.st_size)) }
        System.close(descriptor)
        if kind == S_IFDIR { throw FileProblem(.isFolder, path, "\(path) is a folder; give a file") }
        throw FileProblem(.notRegular, path, "\(path) is not a regular file; give a file or - for standard input")
    }

    /// Everything from standard input.
    ///
    /// - Parameter limit: The most bytes to read; more are refused.
    /// - Returns: The bytes.
    /// - Throws: `FileProblem` with a sentence for the user.
    public static func standardInput(limit: Int) throws(FileProblem) -> [UInt8] {
        try drain(STDIN_FILENO, "standard input", expecting: 64 * 1_024, limit: limit)
    }

    private static func drain(
        _ descriptor: Int32,
        _ path: String,
        expecting size: Int,
        limit: Int
    ) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = size + 1
        while true {
            let chunk = capacity
            var failure: Int32 = 0
            let more = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                let result = System.read(descriptor, UnsafeMutableRawBufferPointer(buffer))
                failure = result < 0 ? errno : 0
                count = max(0, result)
            }
            if failure == EINTR { continue }
            if failure != 0 { throw problem(path, failure) }
            if more.isEmpty { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes.append(contentsOf: more) }
            if bytes.count > limit { throw tooLarge(path, limit) }
            capacity = max(64 * 1_024, size + 1 - bytes.count)
        }
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> FileProblem {
        FileProblem(.tooLarge, path, "\(path) is larger than the limit of \(limit) bytes (--max-document-bytes)")
    }

    /// What is not found is not there, unless only a link is there, or the name is not what was read of it.
    private static func missing(_ path: String) -> FileProblem {
        if PathParts.isNamed(path) {
            return FileProblem(.missing, path, "\(path) is a link to a file that does not exist")
        }
        guard PathParts.isMisread(path) else { return FileProblem(.missing, path, "\(path) does not exist") }
        return FileProblem(.other, path, "\(path) cannot be read, since its name is not valid UTF-8; rename it")
    }

    static func problem(_ path: String, _ code: Int32) -> FileProblem {
        switch System.kind(of: code) {
        case .missing: missing(path)
        case .noPermission: FileProblem(.noPermission, path, "\(path) may not be read; check its permissions")
        case .isFolder: FileProblem(.isFolder, path, "\(path) is a folder; give a file")
        case let kind: FileProblem(kind, path, "\(path) cannot be read: \(System.message(code))")
        }
    }
}
