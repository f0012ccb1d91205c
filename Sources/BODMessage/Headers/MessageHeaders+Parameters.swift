extension MessageHeaders {
    /// The text of a parameter; nil when it has none or is of another type.
    ///
    /// - Parameter parameter: The parameter.
    /// - Returns: The text.
    public func text(of parameter: MessageParameter) -> String? {
        switch parameter {
        case .documentName: documentName
        case .messageId: messageID
        case .fromLogicalId: fromLogicalID
        case .toLogicalId: toLogicalID
        case .encoding: encoding?.rawValue
        case .characterSet: characterSet
        case .accountingEntity: accountingEntity
        case .location: location
        case .documentId: documentID
        case .revisionId: revisionID
        case .batchId: batchID
        case .source: source
        default: nil
        }
    }

    /// The number of a parameter; nil when it has none or is of another type.
    ///
    /// - Parameter parameter: The parameter.
    /// - Returns: The number.
    public func number(of parameter: MessageParameter) -> Int64? {
        switch parameter {
        case .variationId: variationID
        case .batchSequence: batchSequence
        case .batchSize: batchSize
        case .batchRevision: batchRevision
        case .instances: instances
        default: nil
        }
    }

    /// Sets the text of a parameter; one of another type is left alone.
    mutating func set(_ parameter: MessageParameter, text: String) {
        switch parameter {
        case .documentName: documentName = text
        case .messageId: messageID = text
        case .fromLogicalId: fromLogicalID = text
        case .toLogicalId: toLogicalID = text
        case .encoding: encoding = MessageEncoding(rawValue: text)
        case .characterSet: characterSet = text
        case .accountingEntity: accountingEntity = text
        case .location: location = text
        case .documentId: documentID = text
        case .revisionId: revisionID = text
        case .batchId: batchID = text
        case .source: source = text
        default: break
        }
    }

    /// Sets the number of a parameter; one of another type is left alone.
    mutating func set(_ parameter: MessageParameter, number: Int64) {
        switch parameter {
        case .variationId: variationID = number
        case .batchSequence: batchSequence = number
        case .batchSize: batchSize = number
        case .batchRevision: batchRevision = number
        case .instances: instances = number
        default: break
        }
    }
}
