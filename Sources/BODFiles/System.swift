// The C library of the platform, imported in one place of this module.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The calls of the C library that this module makes, under names that do not clash with Swift's.
enum System {
    static func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
        #if canImport(Glibc)
            Glibc.open(path, flags | O_CLOEXEC, mode)
        #elseif canImport(Musl)
            Musl.open(path, flags | O_CLOEXEC, mode)
        #else
            Darwin.open(path, flags | O_CLOEXEC, mode)
        #endif
    }

    static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    #if os(Linux)
        static func poll(_ descriptor: inout pollfd, _ milliseconds: Int32) -> Int32 {
            #if canImport(Glibc)
                Glibc.poll(&descriptor, 1, milliseconds)
            #else
                Musl.poll(&descriptor, 1, milliseconds)
            #endif
        }
    #endif

    static func close(_ descriptor: Int32) {
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }

    /// What the system last said, as a sentence's end.
    static func message(_ code: Int32) -> String {
        String(cString: strerror(code))
    }

    static func kind(of code: Int32) -> FileProblem.Kind {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .noPermission
        case EISDIR: .isFolder
        case EEXIST: .exists
        case ENOSPC, EDQUOT, EROFS, EIO, EFBIG: .storage
        default: .other
        }
    }
}
