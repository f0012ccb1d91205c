public import BODJSON
public import BODXML

/// A limit that documents have to keep, by the name of its option without the dashes.
public enum DocumentLimit: String, Sendable, Hashable, CaseIterable {
    /// The bytes of one document that is held in memory.
    case maxDocumentBytes = "max-document-bytes"
    /// The bytes of one document that is read part by part.
    case maxStreamedBytes = "max-streamed-bytes"
    /// The bytes of one document that the tenant's licence lets into ION.
    case maxMessageBytes = "max-message-bytes"
    /// The elements inside one another.
    case maxDepth = "max-depth"
    /// The attributes on one element.
    case maxAttributes = "max-attributes"
    /// The bytes of one text or attribute value.
    case maxValueBytes = "max-value-bytes"
    /// The bytes of one name.
    case maxNameBytes = "max-name-bytes"
    /// The different names in one document.
    case maxNames = "max-names"
    /// The findings that are kept for one document.
    case maxFindings = "max-findings"
    /// The steps of one rule of the user's own for one document.
    case maxXPathSteps = "max-xpath-steps"

    /// What it bounds, in one sentence.
    public var summary: String {
        switch self {
        case .maxDocumentBytes: "The most bytes of one document that is held in memory."
        case .maxStreamedBytes: "The most bytes of one document that is read part by part."
        case .maxMessageBytes: "The most bytes of one message that your licence of ION allows; above it is a finding."
        case .maxDepth: "The most elements inside one another."
        case .maxAttributes: "The most attributes on one element."
        case .maxValueBytes: "The most bytes of one text or attribute value."
        case .maxNameBytes: "The most bytes of one name."
        case .maxNames: "The most different names in one document."
        case .maxFindings: "The most findings that are kept for one document."
        case .maxXPathSteps: "The most steps of one rule of .bod.yml or a Schematron schema for one document."
        }
    }

    /// Whether it counts bytes, so that it may be written with a unit.
    public var isOfBytes: Bool { rawValue.hasSuffix("-bytes") }

    /// The values that it may have: no more is ever allowed, since libxml2 counts in 32 bits and recurses in depth.
    public var range: ClosedRange<Int> {
        switch self {
        case .maxDocumentBytes: 1...2_000_000_000
        case .maxStreamedBytes: 1...1_000_000_000_000
        case .maxMessageBytes: 1...2_000_000_000
        case .maxDepth: 1...XMLLimits.mostDepth
        case .maxAttributes: 1...65_535
        case .maxValueBytes: 1...XMLLimits.mostValueBytes
        case .maxNameBytes: 1...40_000
        case .maxNames: 1...1_000_000
        case .maxFindings: 1...1_000_000
        case .maxXPathSteps: 1...100_000_000_000
        }
    }

    /// The usual value.
    public var standard: Int {
        let limits = XMLLimits.standard
        return switch self {
        case .maxDocumentBytes: limits.documentBytes
        case .maxStreamedBytes: limits.streamedBytes
        // The largest tier that is told of, 50 MB; Infor's own pages name 5 MB and licences above it.
        case .maxMessageBytes: 50 * 1_024 * 1_024
        case .maxDepth: limits.depth
        case .maxAttributes: limits.attributesPerElement
        case .maxValueBytes: limits.valueBytes
        case .maxNameBytes: limits.nameBytes
        case .maxNames: limits.distinctNames
        case .maxFindings: limits.findings
        case .maxXPathSteps: 100_000_000
        }
    }
}

extension XMLLimits {
    /// Makes limits of those that are set; the others have their usual values.
    ///
    /// - Parameter values: The limits that are set.
    public init(_ values: [DocumentLimit: Int]) {
        func value(_ limit: DocumentLimit) -> Int { values[limit] ?? limit.standard }
        self.init()
        documentBytes = value(.maxDocumentBytes)
        streamedBytes = value(.maxStreamedBytes)
        depth = value(.maxDepth)
        attributesPerElement = value(.maxAttributes)
        valueBytes = value(.maxValueBytes)
        nameBytes = value(.maxNameBytes)
        distinctNames = value(.maxNames)
        findings = value(.maxFindings)
    }
}

extension JSONLimits {
    /// Makes limits of those that are set; what only XML has does not count.
    ///
    /// - Parameter values: The limits that are set.
    public init(_ values: [DocumentLimit: Int]) {
        func value(_ limit: DocumentLimit) -> Int { values[limit] ?? limit.standard }
        self.init(
            documentBytes: value(.maxDocumentBytes),
            depth: value(.maxDepth),
            stringBytes: value(.maxValueBytes),
            findings: value(.maxFindings)
        )
    }
}
