extension BODID {
    /// How many parts stand between the prefix and the question mark when none holds a colon of its own.
    public static let partCount = 5
    /// The most characters of an identifier.
    public static let maximumLength = 255

    /// Whether every part can be told from the others; a colon inside a part makes them ambiguous.
    public var hasDistinctParts: Bool { parts.count == Self.partCount }

    /// The tenant.
    public var tenantID: String? { part(0) }
    /// The accounting entity.
    public var accountingEntity: String? { part(1) }
    /// The location.
    public var location: String? { part(2) }
    /// The number of the business document.
    public var documentID: String? { part(3) }
    /// The revision of the business document.
    public var revisionID: String? { part(4) }

    /// The verb among the pairs.
    public var verb: String? { value(of: "verb") }
    /// The version of the business document that counts upwards.
    public var variationID: String? { value(of: "variationID") }
    /// The place of an answer among the answers to one request.
    public var sequence: String? { value(of: "sequence") }
    /// The batch that the document belongs to.
    public var batchID: String? { value(of: "batchID") }
    /// The place of the document in its batch.
    public var batchSequence: String? { value(of: "batchSequence") }
    /// The number of documents in the batch.
    public var batchSize: String? { value(of: "batchSize") }
    /// The revision of the batch.
    public var batchRevision: String? { value(of: "batchRevision") }

    /// The value of a pair.
    ///
    /// - Parameter name: The pair's name, in any case.
    /// - Returns: The value of the first pair of that name, or nil when there is none or it is empty.
    public func value(of name: String) -> String? {
        let wanted = name.lowercased()
        guard let pair = pairs.first(where: { $0.name.lowercased() == wanted }), !pair.value.isEmpty else { return nil }
        return pair.value
    }

    /// A part, when it is neither empty nor JMS's `null` and no colon inside another part has shifted it.
    private func part(_ index: Int) -> String? {
        guard hasDistinctParts, !parts[index].isEmpty, parts[index] != "null" else { return nil }
        return parts[index]
    }
}
