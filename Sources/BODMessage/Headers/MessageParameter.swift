/// A parameter of a message, by its exact name in the ParameterRequest, in the order in which they are written.
public enum MessageParameter: String, Sendable, Hashable, CaseIterable {
    /// The kind of the document, `Verb.Noun` for a BOD.
    case documentName
    /// The sender's identifier of the message.
    case messageId
    /// The address of the sender's connection point.
    case fromLogicalId
    /// The address of the receiver; `lid://default` leaves it to ION.
    case toLogicalId
    /// How the payload is encoded for the transport.
    case encoding
    /// The character set of the payload.
    case characterSet
    /// The accounting entity of the document.
    case accountingEntity
    /// The location of the document.
    case location
    /// The identifier of the business document.
    case documentId
    /// The version of the business document that counts upwards.
    case variationId
    /// The revision of the business document.
    case revisionId
    /// The batch that the document belongs to.
    case batchId
    /// The place of the document in its batch.
    case batchSequence
    /// The number of documents in the batch.
    case batchSize
    /// The revision of the batch.
    case batchRevision
    /// Whether the batch is aborted.
    case batchAbortIndicator
    /// The number of records in the document.
    case instances
    /// The user or the system that the document comes from.
    case source

    /// The type of a parameter's value.
    public enum Kind: Sendable, Hashable {
        /// Text of at most so many characters; no limit is known when nil.
        case text(maximum: Int?)
        /// A whole number from 0 to 9223372036854775807.
        case number
        /// A truth value.
        case boolean
    }

    /// The type of the value.
    public var kind: Kind {
        switch self {
        case .documentName, .encoding, .characterSet, .source: .text(maximum: nil)
        case .messageId, .batchId: .text(maximum: 250)
        case .fromLogicalId, .toLogicalId: .text(maximum: LogicalID.maximumLength)
        case .accountingEntity, .location, .revisionId: .text(maximum: 22)
        case .documentId: .text(maximum: 100)
        case .variationId, .batchSequence, .batchSize, .batchRevision, .instances: .number
        case .batchAbortIndicator: .boolean
        }
    }

    /// The parameter with a name, compared by code points.
    init?(exactly name: String) {
        guard let match = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name.utf8) }) else { return nil }
        self = match
    }

    /// The parameter whose name differs from a text in case only.
    init?(ignoringCase name: String) {
        guard let match = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
            return nil
        }
        self = match
    }
}
