#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that lines are appended to, each by one write, so that a reader sees whole lines (`tail -f`).
final class LineLog: Sendable {
    private let descriptor: CInt

    /// Opens or makes the file; others than the owner cannot read one that is made here.
    init(path: String) throws(EmulatorError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .cannotWrite(file: path, reason: String(cString: strerror(errno)))
        }
    }

    deinit { close(descriptor) }

    /// Appends a line; false when it cannot be written whole.
    func append(_ line: [UInt8]) -> Bool {
        PrivateFile.writeAll(line + [0x0A], to: descriptor)
    }
}
