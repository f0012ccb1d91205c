/// What ION is told about a document: the parameters of a message.
///
/// The values are kept as given; ``validate(file:)`` says what ION would refuse. ``parameterRequest()`` writes them as the
/// `ParameterRequest` part of a message, ``ParameterRequest`` reads one.
public struct MessageHeaders: Sendable, Hashable {
    /// The kind of the document, `Verb.Noun` for a BOD; it must be among the documents of the connection point.
    public var documentName: String
    /// The sender's identifier of the message, unique for each message and the same when it is sent again.
    public var messageID: String?
    /// The address of the sender's connection point.
    public var fromLogicalID: String
    /// The address of the receiver; `lid://default` leaves it to ION.
    public var toLogicalID: String?
    /// How the payload is encoded for the transport.
    public var encoding: MessageEncoding?
    /// The character set of the payload.
    public var characterSet: String?
    /// The accounting entity of the document.
    public var accountingEntity: String?
    /// The location of the document.
    public var location: String?
    /// The identifier of the business document.
    public var documentID: String?
    /// The version of the business document; a receiver drops a `Sync` that is older than what it has.
    public var variationID: Int64?
    /// The revision of the business document.
    public var revisionID: String?
    /// The batch that the document belongs to.
    public var batchID: String?
    /// The place of the document in its batch.
    public var batchSequence: Int64?
    /// The number of documents in the batch, which may be unknown until the last.
    public var batchSize: Int64?
    /// The revision of the batch.
    public var batchRevision: Int64?
    /// Whether the batch is aborted.
    public var batchAbortIndicator: Bool?
    /// The number of records in the document.
    public var instances: Int64?
    /// The user or the system that the document comes from.
    public var source: String?
    /// The customer's own headers.
    public var custom: [CustomHeader] = []

    /// Makes the headers that every message needs; the others are nil until set.
    ///
    /// - Parameters:
    ///   - documentName: The kind of the document, such as `Sync.PurchaseOrder`.
    ///   - messageID: The sender's identifier of the message.
    ///   - fromLogicalID: The address of the sender's connection point.
    ///   - toLogicalID: The address of the receiver.
    ///   - encoding: How the payload is encoded for the transport.
    ///   - characterSet: The character set of the payload.
    public init(
        documentName: String,
        messageID: String? = nil,
        fromLogicalID: String,
        toLogicalID: String? = LogicalID.default.description,
        encoding: MessageEncoding? = MessageEncoding.none,
        characterSet: String? = "UTF-8"
    ) {
        self.documentName = documentName
        self.messageID = messageID
        self.fromLogicalID = fromLogicalID
        self.toLogicalID = toLogicalID
        self.encoding = encoding
        self.characterSet = characterSet
    }
}
