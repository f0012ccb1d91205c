import ArgumentParser
import BODDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The two streams: results go to standard output, everything for people goes to standard error.
struct Console: Sendable {
    private let color: ColorOption
    private let isQuiet: Bool

    init(color: ColorOption = .auto, isQuiet: Bool = false) {
        self.color = color
        self.isQuiet = isQuiet
    }

    /// Colours for results, decided for standard output alone.
    var resultStyle: TextStyle { TextStyle(isColored: color.applies(to: STDOUT_FILENO)) }

    /// Writes results.
    func result(_ text: String) { result(bytes: Array(text.utf8)) }

    /// Writes results that are bytes of a document.
    ///
    /// A result that cannot be written ends the program with the code for storage: nothing after it could be trusted.
    func result(bytes: [UInt8]) {
        guard !write(bytes, to: STDOUT_FILENO) else { return }
        complain("standard output cannot be written: \(String(cString: strerror(errno)))")
        exit(ExitCode.storage.rawValue)
    }

    /// Colours for messages, decided for standard error alone.
    var messageStyle: TextStyle { TextStyle(isColored: color.applies(to: STDERR_FILENO)) }

    /// Shows people findings that are not the result of the command.
    func show(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// Tells people something, unless they asked for quiet.
    func say(_ text: String) {
        if !isQuiet { write(Array("\(text)\n".utf8), to: STDERR_FILENO) }
    }

    /// The findings to show people: who asks for quiet wants to hear of errors only.
    func wanted(_ findings: [Diagnostic]) -> [Diagnostic] {
        isQuiet ? findings.filter { $0.severity == .error } : findings
    }

    /// Tells people why the work could not be done.
    func complain(_ text: String) {
        write(Array("bod: \(TerminalText.safe(text))\n".utf8), to: STDERR_FILENO)
    }

    /// A reader that goes away ends the program by SIGPIPE, as every good citizen of a pipe does; other failures end the output.
    @discardableResult
    private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return true
    }
}

#if canImport(Glibc)
    private let systemWrite = Glibc.write
#elseif canImport(Musl)
    private let systemWrite = Musl.write
#else
    private let systemWrite = Darwin.write
#endif
