public import BODDiagnostics

/// Reads a document of any length as a sequence of events, in memory that does not grow with the document.
///
/// ```swift
/// var parser = JSONPullParser(file: "orders.json")
/// for chunk in chunks {
///     parser.feed(chunk)
///     while let event = try parser.next() { … }
/// }
/// parser.finish()
/// while let event = try parser.next() { … }
/// ```
///
/// It is as strict as ``JSONDocument``, but ends at the first mistake. To find names that occur twice it keeps the names
/// of the objects that are open; when these exceed the limit for a string, the document is refused.
public struct JSONPullParser: Sendable {
    /// Where the last event begins in the document.
    public var position: SourcePosition { cursor.position }

    /// The last name, string or number as written, quotation marks and all.
    public internal(set) var rawBytes: ArraySlice<UInt8> = []

    /// How many arrays and objects are open.
    public var depth: Int { levels.count }

    let limits: JSONLimits
    var scanner: JSONScanner
    var isFinished = false
    var expectation = JSONExpectation.value
    var levels: [JSONPullLevel] = []
    /// The bytes of the names that are kept.
    var nameBytes = 0
    private let file: String
    /// Where the scanner's bytes begin in the document.
    private var origin = SourcePosition.start
    private var cursor = JSONCursor()
    private var isStarted = false

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - file: The name of the document for messages.
    ///   - limits: How much to take before the document is refused; its length is not limited.
    public init(file: String = "<json>", limits: JSONLimits = .standard) {
        self.file = file
        self.limits = limits
        scanner = JSONScanner(bytes: [], limits: limits)
    }

    /// Adds bytes of the document.
    ///
    /// - Parameter bytes: The bytes that follow those before.
    public mutating func feed(_ bytes: some Collection<UInt8>) {
        cursor.advance(to: scanner.index, in: scanner.bytes)
        origin = cursor.position
        cursor.rewind()
        var rest = Array(scanner.bytes[scanner.index...])
        rest.append(contentsOf: bytes)
        scanner = JSONScanner(bytes: rest, limits: limits)
    }

    /// Says that no more bytes will come.
    public mutating func finish() { isFinished = true }

    /// The next event.
    ///
    /// - Returns: The event; nil when more bytes are needed, or after the end of the document.
    /// - Throws: ``JSONReadError`` with the first mistake.
    public mutating func next() throws(JSONReadError) -> JSONEvent? {
        guard try start() else { return nil }
        do throws(JSONScanner.Stop) {
            while let place = nextPlace() {
                guard isComplete(at: place) else { return nil }
                cursor.advance(to: place, in: scanner.bytes)
                let event = try step()
                if scanner.tape.words.count > 4_096 { scanner.tape.words.removeAll(keepingCapacity: true) }
                if !scanner.problems.isEmpty { throw JSONScanner.Stop() }
                if let event { return event }
            }
            if isFinished, expectation != .nothing { throw unexpectedEnd() }
            return nil
        } catch {
            throw failure()
        }
    }

    /// Checks the encoding by the first four bytes; false while they are not there.
    private mutating func start() throws(JSONReadError) -> Bool {
        if isStarted { return true }
        if scanner.bytes.count < 4, !isFinished { return false }
        isStarted = true
        if !scanner.checkEncoding() { throw failure() }
        return true
    }

    private mutating func nextPlace() -> Int? {
        scanner.skipBlanks()
        return scanner.index < scanner.bytes.count ? scanner.index : nil
    }

    private mutating func unexpectedEnd() -> JSONScanner.Stop {
        let end = scanner.bytes.count..<scanner.bytes.count
        guard let level = levels.last else { return scanner.stop(.empty, end) }
        return scanner.stop(.unexpectedEnd(inside: level.isObject ? "object" : "array"), end)
    }

    private func failure() -> JSONReadError {
        let source = JSONSource(text: SourceText(utf8: scanner.bytes), origin: origin)
        return JSONReadError(Array(scanner.problems.prefix(1)), file: file, source: source)
    }
}
