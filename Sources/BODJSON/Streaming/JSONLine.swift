public import BODDiagnostics

/// One line of newline-delimited JSON.
public struct JSONLine: Sendable {
    /// The line without its line break.
    public let bytes: [UInt8]
    /// Where the line begins in the file.
    public let origin: SourcePosition

    /// Makes a line.
    ///
    /// - Parameters:
    ///   - bytes: The line without its line break.
    ///   - origin: Where the line begins in the file.
    public init(bytes: [UInt8], origin: SourcePosition = .start) {
        self.bytes = bytes
        self.origin = origin
    }

    /// Reads the line's document; positions count in the file, in which the line is one whatever blanks it holds.
    ///
    /// - Parameters:
    ///   - file: The name of the file for messages.
    ///   - limits: How much to take before the document is refused.
    /// - Returns: The document.
    /// - Throws: ``JSONReadError`` with every mistake that was found.
    public func document(
        file: String = "<json>",
        limits: JSONLimits = .standard
    ) throws(JSONReadError) -> JSONDocument {
        try JSONDocument(bytes, file: file, limits: limits, origin: origin, isLine: true)
    }
}
