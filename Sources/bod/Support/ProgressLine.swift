#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One line on the terminal that says how far the work is; nothing where standard error is no terminal.
struct ProgressLine: Sendable {
    private let console: Console
    private let isShown: Bool

    init(console: Console, isQuiet: Bool) {
        self.console = console
        isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    }

    /// Says how far a phase is, at every hundredth of it; the line disappears when it is done.
    func show(_ phase: String, _ done: Int, of all: Int) {
        guard isShown, all > 1 else { return }
        if done == all { return console.show("\r\u{1B}[K") }
        if done % max(1, all / 100) == 0 { console.show("\r\(phase) \(done) of \(all)") }
    }
}
