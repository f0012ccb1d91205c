import ArgumentParser
import BODMessage
import BODModel

/// The parameters of a message that are given by hand; what is not given comes from the document.
struct HeaderOptions: ParsableArguments {
    @Option(help: "The kind of document, Verb.Noun for a BOD.")
    var documentName: String?

    @Option(help: "The LogicalID of the sending connection point, such as lid://infor.ims.cp_myapp.")
    var fromLogicalId: String?

    @Option(help: "The LogicalID of the receiver; lid://default leaves it to ION.")
    var toLogicalId: String?

    @Option(help: "The sender's identifier of the message; a new one is made otherwise.")
    var messageId: String?

    @Option(help: "The accounting entity, at most 22 characters.")
    var accountingEntity: String?

    @Option(help: "The location, at most 22 characters.")
    var location: String?

    @Option(help: "The identifier of the business document, at most 100 characters.")
    var documentId: String?

    @Option(help: "The variation of the business document, a whole number.")
    var variationId: Int64?

    @Option(help: "The revision of the business document, at most 22 characters.")
    var revisionId: String?

    @Option(help: "The batch that the document belongs to.")
    var batchId: String?

    @Option(help: "The document's place in the batch.")
    var batchSequence: Int64?

    @Option(help: "How many documents the batch has.")
    var batchSize: Int64?

    @Option(help: "The revision of the batch.")
    var batchRevision: Int64?

    @Flag(help: "Say that the batch is aborted.")
    var batchAbortIndicator = false

    @Option(help: "How many records the document has.")
    var instances: Int64?

    @Option(help: "The user or system that the document comes from.")
    var source: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A header of your own. May be repeated.", valueName: "name=value")
    )
    var custom: [String] = []

    @Option(help: "How the payload travels: NONE, BASE64 or DEFLATE.")
    var encoding: String?

    @Option(help: "The character set of the payload.")
    var characterSet: String?

    func validate() throws {
        for header in custom where !header.contains("=") {
            throw ValidationError("--custom takes NAME=VALUE, not \(header)")
        }
        let known = MessageEncoding.known.map(\.rawValue)
        if let encoding, !known.contains(encoding) {
            throw ValidationError("--encoding takes \(known.joined(separator: ", ")), not \(encoding)")
        }
    }

    var customHeaders: [CustomHeader] {
        custom.map { header in
            let parts = header.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return CustomHeader(name: parts[0], value: parts.count == 2 ? parts[1] : "")
        }
    }
}

extension HeaderOptions {
    /// What the options state in place of the document.
    var overrides: HeaderOverrides {
        var overrides = HeaderOverrides()
        overrides.documentName = documentName
        overrides.messageID = messageId
        overrides.fromLogicalID = fromLogicalId
        overrides.toLogicalID = toLogicalId
        overrides.encoding = encoding.map { MessageEncoding(rawValue: $0) }
        overrides.characterSet = characterSet
        overrides.accountingEntity = accountingEntity
        overrides.location = location
        overrides.documentID = documentId
        overrides.variationID = variationId
        overrides.revisionID = revisionId
        overrides.batchID = batchId
        overrides.batchSequence = batchSequence
        overrides.batchSize = batchSize
        overrides.source = source
        overrides.custom = customHeaders
        return overrides
    }

    /// Adds what no document gives, and an identifier of the message when none was stated.
    func complete(_ headers: inout MessageHeaders) {
        headers.batchRevision = batchRevision ?? headers.batchRevision
        headers.batchAbortIndicator = batchAbortIndicator ? true : headers.batchAbortIndicator
        headers.instances = instances ?? headers.instances
        headers.messageID = headers.messageID ?? MessageID.random()
    }
}
