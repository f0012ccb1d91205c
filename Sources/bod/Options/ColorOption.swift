import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// When to colour: on a terminal that wants it, always, or never.
enum ColorOption: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto
    case always
    case never

    /// Each stream is decided by itself, since one may be a terminal and the other a file.
    func applies(to descriptor: Int32) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if getenv("NO_COLOR").map({ $0.pointee != 0 }) == true { return false }
            if getenv("TERM").map({ String(cString: $0) }) == "dumb" { return false }
            return isatty(descriptor) == 1
        }
    }
}
