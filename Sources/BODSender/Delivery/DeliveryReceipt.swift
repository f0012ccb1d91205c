public import BODMessage

/// What became of one document, with what is needed to find it again.
public struct DeliveryReceipt: Sendable, Hashable {
    /// The identifier of the message; sending the same document again must use it again.
    public let messageID: String
    /// The headers that the message had.
    public let headers: MessageHeaders
    /// The address that the document was posted to.
    public let url: ServiceURL
    /// The size of the document in bytes, before it was encoded.
    public let documentBytes: Int
    /// How many POST requests were made; two only after a 401.
    public let posts: Int
    /// What became of the document.
    public let outcome: DeliveryOutcome

    /// Makes a receipt.
    ///
    /// - Parameters:
    ///   - headers: The headers that the message had, its identifier included.
    ///   - url: The address that the document was posted to.
    ///   - documentBytes: The size of the document in bytes.
    ///   - posts: How many POST requests were made.
    ///   - outcome: What became of the document.
    public init(headers: MessageHeaders, url: ServiceURL, documentBytes: Int, posts: Int, outcome: DeliveryOutcome) {
        messageID = headers.messageID ?? ""
        self.headers = headers
        self.url = url
        self.documentBytes = documentBytes
        self.posts = posts
        self.outcome = outcome
    }
}
