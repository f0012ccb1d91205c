public import BODMessage

/// Message headers that someone states, in place of those that the document would give.
public struct HeaderOverrides: Sendable, Hashable {
    /// The kind of the document, such as `Sync.PurchaseOrder`.
    public var documentName: String?
    /// The sender's identifier of the message.
    public var messageID: String?
    /// The address of the sender's connection point.
    public var fromLogicalID: String?
    /// The address of the receiver.
    public var toLogicalID: String?
    /// How the payload is encoded for the transport.
    public var encoding: MessageEncoding?
    /// The character set of the payload.
    public var characterSet: String?
    /// The accounting entity.
    public var accountingEntity: String?
    /// The location.
    public var location: String?
    /// The identifier of the business document.
    public var documentID: String?
    /// The version of the business document that counts upwards.
    public var variationID: Int64?
    /// The revision of the business document.
    public var revisionID: String?
    /// The batch that the document belongs to.
    public var batchID: String?
    /// The place of the document in its batch.
    public var batchSequence: Int64?
    /// The number of documents in the batch.
    public var batchSize: Int64?
    /// The user or the system that the document comes from.
    public var source: String?
    /// The customer's own headers.
    public var custom: [CustomHeader] = []

    /// States nothing.
    public init() {}
}
