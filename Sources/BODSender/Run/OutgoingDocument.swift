public import BODMessage

/// A document that is to be sent.
public struct OutgoingDocument: Sendable {
    /// The name of the file as the user gave it.
    public let file: String
    /// The document's bytes.
    public let bytes: [UInt8]
    /// The headers.
    public let headers: MessageHeaders

    /// Makes a document.
    ///
    /// - Parameters:
    ///   - file: The name of the file as the user gave it.
    ///   - bytes: The document's bytes.
    ///   - headers: The headers.
    public init(file: String, bytes: [UInt8], headers: MessageHeaders) {
        self.file = file
        self.bytes = bytes
        self.headers = headers
    }
}
