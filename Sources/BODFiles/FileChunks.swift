#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads a file, or standard input, piece by piece, for formats that are read as a stream.
public final class FileChunks {
    private let descriptor: Int32
    private let path: String
    private let isOwned: Bool
    /// The size of the file in bytes when it was opened; zero for standard input.
    public let size: Int

    /// Opens a regular file.
    ///
    /// - Parameter path: The file.
    /// - Throws: `FileProblem` with a sentence for the user.
    public init(_ path: String) throws(FileProblem) {
        (descriptor, size) = try FileReading.open(path)
        self.path = path
        isOwned = true
    }

    /// Takes standard input.
    public init() {
        descriptor = STDIN_FILENO
        path = "standard input"
        size = 0
        isOwned = false
    }

    deinit {
        if isOwned { System.close(descriptor) }
    }

    /// The next bytes.
    ///
    /// - Parameter count: The most bytes to read.
    /// - Returns: The bytes; none at the end of the file.
    /// - Throws: `FileProblem` when they cannot be read.
    public func next(_ count: Int) throws(FileProblem) -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let result = System.read(descriptor, UnsafeMutableRawBufferPointer(buffer))
                failure = result < 0 ? errno : 0
                initialized = max(0, result)
            }
            if failure == EINTR { continue }
            if failure != 0 { throw FileReading.problem(path, failure) }
            return bytes
        }
    }
}
