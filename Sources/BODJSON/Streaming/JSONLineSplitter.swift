public import BODDiagnostics

/// Splits newline-delimited JSON (NDJSON, JSON Lines) into its lines, as the bytes arrive.
///
/// ```swift
/// var splitter = JSONLineSplitter()
/// for chunk in chunks {
///     splitter.feed(chunk)
///     while let line = try splitter.next() { … }
/// }
/// splitter.finish()
/// while let line = try splitter.next() { … }
/// ```
///
/// - Lines with nothing but blanks are passed over.
/// - A line may end in LF or CR LF; the last line may have no end. A CR elsewhere is a blank of JSON and ends no line.
/// - A line that is too long to be held is an error, after which the lines behind it are given out.
/// - A byte order mark is not removed: the reader refuses the first line for it.
public struct JSONLineSplitter: Sendable {
    private let file: String
    private let limits: JSONLimits
    private var buffer: [UInt8] = []
    /// The bytes of the buffer before this one have been given out.
    private var start = 0
    /// The bytes between `start` and here hold no line break.
    private var searched = 0
    private var isFinished = false
    /// Whether the rest of a line that is too long is passed over.
    private var isSkipping = false
    private var origin: SourcePosition

    /// Makes a splitter.
    ///
    /// - Parameters:
    ///   - file: The name of the file for messages.
    ///   - limits: The most bytes of a line are those of a document.
    ///   - origin: Where the bytes begin in the file: at the beginning of a line.
    public init(file: String = "<json>", limits: JSONLimits = .standard, origin: SourcePosition = .start) {
        self.file = file
        self.limits = limits
        self.origin = origin
    }

    /// Adds bytes of the file.
    ///
    /// - Parameter bytes: The bytes that follow those before.
    public mutating func feed(_ bytes: some Collection<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// Says that no more bytes will come, so that the last line is given out.
    public mutating func finish() { isFinished = true }

    /// The next line that is complete.
    ///
    /// - Returns: The line; nil when more bytes are needed, or after the last line.
    /// - Throws: ``JSONReadError`` for a line that is too long to be held; the next call goes on behind it.
    public mutating func next() throws(JSONReadError) -> JSONLine? {
        if isSkipping, !skip() { return nil }
        while let end = try lineEnd() {
            let line = JSONLine(bytes: Array(buffer[start..<contentEnd(end)]), origin: origin)
            pass(end)
            if !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return line }
        }
        return nil
    }

    /// What is complete by now: lines, and where one is too long, why it cannot be given.
    ///
    /// - Returns: The lines in their order.
    public mutating func completed() -> [Result<JSONLine, JSONReadError>] {
        var lines: [Result<JSONLine, JSONReadError>] = []
        while true {
            do throws(JSONReadError) {
                guard let line = try next() else { return lines }
                lines.append(.success(line))
            } catch {
                lines.append(.failure(error))
            }
        }
    }

    /// The place of the line break, or the end of the last line.
    private mutating func lineEnd() throws(JSONReadError) -> Int? {
        let found = buffer[searched...].firstIndex(of: 0x0A)
        searched = found ?? buffer.count
        if searched - start > limits.documentBytes {
            isSkipping = true
            throw tooLong()
        }
        if found == nil, !isFinished || start == buffer.count { return nil }
        return searched
    }

    /// Drops the line that is too long; false when it goes on in bytes that are still to come.
    private mutating func skip() -> Bool {
        let found = buffer[searched...].firstIndex(of: 0x0A)
        if let end = found ?? (isFinished ? buffer.count : nil) {
            isSkipping = false
            pass(end)
            return true
        }
        origin = SourcePosition(line: origin.line, column: 1, offset: origin.offset + buffer.count - start)
        start = buffer.count
        searched = start
        return false
    }

    private func contentEnd(_ end: Int) -> Int {
        end > start && buffer[end - 1] == 0x0D ? end - 1 : end
    }

    private mutating func pass(_ end: Int) {
        let next = min(end + 1, buffer.count)
        origin = SourcePosition(line: origin.line + 1, column: 1, offset: origin.offset + next - start)
        start = next
        searched = next
    }

    private func tooLong() -> JSONReadError {
        let kind = JSONProblem.Kind.limitExceeded(
            name: "documentBytes",
            limit: limits.documentBytes,
            unit: "bytes of a line"
        )
        let source = JSONSource(text: SourceText(utf8: []), origin: origin)
        return JSONReadError([JSONProblem(kind: kind, range: 0..<0)], file: file, source: source)
    }
}
