#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps copies of strings for the C library, ended by NUL, until it goes itself.
@safe final class StringKeeper {
    private var copies: [UnsafeMutablePointer<CChar>] = unsafe []

    /// Copies a string.
    func keep(_ string: UnsafePointer<UInt8>?) -> UnsafePointer<UInt8>? {
        guard let string = unsafe string,
            let copy = unsafe strdup(UnsafeRawPointer(string).assumingMemoryBound(to: CChar.self))
        else { return nil }
        unsafe copies.append(copy)
        return unsafe UnsafeRawPointer(copy).assumingMemoryBound(to: UInt8.self)
    }

    deinit {
        unsafe copies.forEach { unsafe free($0) }
    }
}
