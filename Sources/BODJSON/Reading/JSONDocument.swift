public import BODDiagnostics

/// A JSON document that was read: RFC 8259 without any leniency, nothing lost.
///
/// ```swift
/// let document = try JSONDocument(bytes, file: "order.json")
/// for member in document.root.members {
///     print(member.name, member.value.rawText)
/// }
/// ```
///
/// - Numbers and strings are kept as they are written, members in their order.
/// - A name that occurs twice in one object is refused, with both places. Names are compared by code points.
/// - A byte order mark, UTF-16, comments, trailing commas, `NaN` and the like are refused, each with its own message.
/// - The tree takes at most four bytes for each byte of the document and no allocation for each value.
public struct JSONDocument: Sendable {
    let storage: JSONStorage

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The document in UTF-8.
    ///   - file: The name of the document for messages.
    ///   - limits: How much to take before the document is refused.
    ///   - origin: Where the document begins in the file, when it is one of several lines.
    /// - Throws: ``JSONReadError`` with every mistake that was found.
    public init(
        _ bytes: [UInt8],
        file: String = "<json>",
        limits: JSONLimits = .standard,
        origin: SourcePosition = .start
    ) throws(JSONReadError) {
        try self.init(bytes, file: file, limits: limits, origin: origin, isLine: false)
    }

    init(
        _ bytes: [UInt8],
        file: String,
        limits: JSONLimits,
        origin: SourcePosition,
        isLine: Bool
    ) throws(JSONReadError) {
        if let tape = JSONQuickScan.tape(of: bytes, limits: limits) {
            storage = JSONStorage(file: file, bytes: bytes, tape: tape, origin: origin, isLine: isLine)
            return
        }
        var scanner = JSONScanner(bytes: bytes, limits: limits)
        scanner.scan()
        guard scanner.problems.isEmpty else {
            let source = JSONSource(text: JSONStorage.sourceText(bytes, isLine: isLine), origin: origin)
            throw JSONReadError(scanner.problems, file: file, source: source)
        }
        storage = JSONStorage(file: file, bytes: bytes, tape: scanner.tape, origin: origin, isLine: isLine)
    }

    /// Reads a document from text.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - file: The name of the document for messages.
    ///   - limits: How much to take before the document is refused.
    /// - Throws: ``JSONReadError`` with every mistake that was found.
    public init(
        _ text: String,
        file: String = "<json>",
        limits: JSONLimits = .standard
    ) throws(JSONReadError) {
        try self.init(Array(text.utf8), file: file, limits: limits)
    }

    /// The document's only value, around all others.
    public var root: JSONNode { JSONNode(storage: storage, index: 0) }

    /// The bytes that were read.
    public var bytes: [UInt8] { storage.bytes }

    /// The name of the document for messages.
    public var file: String { storage.file }

    /// The document with an index of its lines, for positions and excerpts.
    ///
    /// Making it reads the whole document once; keep it when you need more than one position.
    public var sourceText: SourceText { storage.sourceText }

    /// The memory of the tree in bytes, the document itself not counted.
    public var treeBytes: Int { storage.tape.words.count * 4 }
}
