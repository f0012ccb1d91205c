/// What became of one document that was sent.
public struct DeliveryOutcome: Sendable, Hashable {
    /// The five things that can become of a document.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The service took the document; with 202 it is queued and not yet processed.
        case accepted
        /// The service certainly did not take it, and never will as it is.
        case rejected
        /// The service certainly did not take it now; the same document may be sent again later.
        case temporary
        /// The service may or may not have taken it.
        case unknown
        /// The service certainly did not take it, nor will it take any other until the set-up is changed.
        case setUp
    }

    /// What became of the document.
    public let kind: Kind
    /// The status of the answer; nil when there was none.
    public let status: Int?
    /// What happened, as a sentence without a full stop.
    public let summary: String
    /// What the service said about it, in its own words.
    public let serviceMessages: [String]
    /// What is to be noted although it does not change the outcome.
    public let warnings: [String]
    /// How long the service wants to be left alone.
    public let retryAfter: Duration?

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - kind: What became of the document.
    ///   - status: The status of the answer.
    ///   - summary: What happened.
    ///   - serviceMessages: What the service said about it.
    ///   - warnings: What is to be noted besides.
    ///   - retryAfter: How long the service wants to be left alone.
    public init(
        _ kind: Kind,
        status: Int? = nil,
        summary: String,
        serviceMessages: [String] = [],
        warnings: [String] = [],
        retryAfter: Duration? = nil
    ) {
        self.kind = kind
        self.status = status
        self.summary = summary
        self.serviceMessages = serviceMessages
        self.warnings = warnings
        self.retryAfter = retryAfter
    }
}
