import ArgumentParser
import BODJSON
import BODLint
import BODXML

/// The limits that a document has to keep; each message about one names its option.
struct LimitOptions: ParsableArguments {
    @Option(name: .customLong("max-document-bytes"), help: DocumentLimit.maxDocumentBytes.help)
    var documentBytes: ByteSize?

    @Option(name: .customLong("max-streamed-bytes"), help: DocumentLimit.maxStreamedBytes.help)
    var streamedBytes: ByteSize?

    @Option(name: .customLong("max-message-bytes"), help: DocumentLimit.maxMessageBytes.help)
    var messageBytes: ByteSize?

    @Option(name: .customLong("max-depth"), help: DocumentLimit.maxDepth.help)
    var depth: Int?

    @Option(name: .customLong("max-attributes"), help: DocumentLimit.maxAttributes.help)
    var attributes: Int?

    @Option(name: .customLong("max-value-bytes"), help: DocumentLimit.maxValueBytes.help)
    var valueBytes: ByteSize?

    @Option(name: .customLong("max-name-bytes"), help: DocumentLimit.maxNameBytes.help)
    var nameBytes: ByteSize?

    @Option(name: .customLong("max-names"), help: DocumentLimit.maxNames.help)
    var names: Int?

    @Option(name: .customLong("max-findings"), help: DocumentLimit.maxFindings.help)
    var findings: Int?

    @Option(name: .customLong("max-xpath-steps"), help: DocumentLimit.maxXPathSteps.help)
    var xpathSteps: Int?

    func validate() throws {
        for limit in DocumentLimit.allCases {
            let range = limit.range
            guard let value = values[limit], !range.contains(value) else { continue }
            throw ValidationError(
                "--\(limit.rawValue) takes a number\(limit.isOfBytes ? " of bytes" : "") from \(range.lowerBound) to \(range.upperBound)"
            )
        }
    }

    /// The limits that were given, with their options as the origin.
    var settings: [DocumentLimit: Setting<Int>] {
        values.reduce(into: [:]) { $0[$1.key] = Setting($1.value, .option("--\($1.key.rawValue)")) }
    }

    /// The limits that were given.
    private var values: [DocumentLimit: Int] {
        let all: [DocumentLimit: Int?] = [
            .maxDocumentBytes: documentBytes?.count, .maxStreamedBytes: streamedBytes?.count,
            .maxMessageBytes: messageBytes?.count,
            .maxDepth: depth,
            .maxAttributes: attributes, .maxValueBytes: valueBytes?.count,
            .maxNameBytes: nameBytes?.count, .maxNames: names, .maxFindings: findings,
            .maxXPathSteps: xpathSteps,
        ]
        return all.compactMapValues(\.self)
    }

    /// The most bytes of one document.
    var maxDocumentBytes: Int { limits.documentBytes }

    /// The limits of XML documents.
    var limits: XMLLimits { XMLLimits(values) }

    /// The limits of JSON documents.
    var jsonLimits: JSONLimits { JSONLimits(values) }
}

extension DocumentLimit {
    /// The help of the option, with the usual value.
    fileprivate var help: ArgumentHelp {
        ArgumentHelp(
            "\(summary) (default: \(standard))",
            discussion: isOfBytes ? "Give \(ByteCount.words)." : "",
            valueName: isOfBytes ? "size" : nil
        )
    }
}
