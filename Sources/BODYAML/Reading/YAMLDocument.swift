public import BODDiagnostics

/// A YAML file that was read: what is written, with the place of each value, and nothing made of it.
///
/// ```swift
/// let document = try YAMLDocument(bytes, file: ".bod.yml")
/// var decoding = YAMLDecoding(document)
/// let mapping = decoding.mapping(document.root, keys: ["ignore", "severity"])
/// ```
///
/// - Texts stay texts: `no`, `010` and `2024-01-01` are what they look like until ``YAMLDecoding`` is asked for something else.
/// - A key that occurs twice is refused, with both places.
/// - Anchors, aliases, merge keys, tags, directives, explicit keys and further documents are refused: every value is read where it stands.
/// - What is not UTF-8, larger or deeper than the limits, or holds invisible characters, is refused.
public struct YAMLDocument: Sendable {
    /// The value around all others; an empty text for an empty file.
    public let root: YAMLNode
    /// The name of the file for messages.
    public let file: String
    /// The text, for excerpts.
    public let text: SourceText

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The file in UTF-8, with or without a byte order mark.
    ///   - file: The name of the file for messages.
    ///   - limits: How much to take before the file is refused.
    /// - Throws: ``YAMLReadError`` with what is wrong.
    public init(_ bytes: [UInt8], file: String, limits: YAMLLimits = .standard) throws(YAMLReadError) {
        guard bytes.count <= limits.documentBytes else {
            let problem = YAMLProblem(.tooLarge(limit: limits.documentBytes), at: 0..<0)
            throw YAMLReadError([problem.diagnostic(file: file, source: YAMLSource([]))])
        }
        let source = YAMLSource(bytes)
        let (root, problems) = Self.read(source, limits)
        guard let root else { throw YAMLReadError(problems.map { $0.diagnostic(file: file, source: source) }) }
        self.root = root
        self.file = file
        text = source.text
    }

    /// The root, or what keeps it from being read.
    private static func read(_ source: YAMLSource, _ limits: YAMLLimits) -> (YAMLNode?, [YAMLProblem]) {
        if let problem = YAMLCharacters.problem(in: source.bytes) { return (nil, [problem]) }
        do throws(YAMLProblem) {
            var scanner = YAMLScanner(source.bytes, limits: limits)
            let outline = try scanner.scan()
            let repeated = YAMLKeyCheck(bytes: source.bytes).problems(outline.keys)
            guard repeated.isEmpty else { return (nil, Array(repeated.prefix(limits.findings))) }
            return (try YAMLComposer(source: source, outline: outline).compose(), [])
        } catch {
            return (nil, [error])
        }
    }

    /// Reads a file from text.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - file: The name of the file for messages.
    ///   - limits: How much to take before the file is refused.
    /// - Throws: ``YAMLReadError`` with what is wrong.
    public init(_ text: String, file: String, limits: YAMLLimits = .standard) throws(YAMLReadError) {
        try self.init(Array(text.utf8), file: file, limits: limits)
    }

    /// The place of a range of the file.
    ///
    /// - Parameter range: The range.
    /// - Returns: The location.
    public func location(_ range: SourceRange) -> SourceLocation {
        SourceLocation(file: file, range: range)
    }
}
