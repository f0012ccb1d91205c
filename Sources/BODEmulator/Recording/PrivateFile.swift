#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes files that hold credentials.
enum PrivateFile {
    /// Replaces a file by one of the mode 0600: it is written under a temporary name beside it and then renamed, so that
    /// no moment shows a part of it or an open mode.
    static func write(_ bytes: [UInt8], to path: String) throws(EmulatorError) {
        var template = Array("\(path).XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)  // POSIX: a new file of the mode 0600
        guard descriptor >= 0 else { throw .cannotWrite(file: path, reason: reason) }
        let isWritten = fchmod(descriptor, 0o600) == 0 && writeAll(bytes, to: descriptor)
        let failure = isWritten ? nil : reason
        close(descriptor)
        if failure == nil, rename(template, path) == 0 { return }
        let cause = failure ?? reason
        unlink(template)
        throw .cannotWrite(file: path, reason: cause)
    }

    /// Writes all bytes; false when the system refuses.
    static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static var reason: String { String(cString: strerror(errno)) }

    /// The function of the system, which has the name of ours.
    private static func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, count)
        #else
            Darwin.write(descriptor, bytes, count)
        #endif
    }
}
