/// The most of everything that one document may have; every limit is ours and has its own message.
///
/// A hostile document makes a parser quadratic long before it makes it wrong: 100 000 attributes on one element cost libxml2 half
/// a minute before its first callback. The limits are checked before or while the parser is fed.
public struct XMLLimits: Sendable, Hashable {
    /// The bytes of a document that is held in memory; 64 MB.
    public var documentBytes = 64 * 1_024 * 1_024
    /// The bytes of a document that is read part by part; 2 GiB.
    public var streamedBytes = 2 * 1_024 * 1_024 * 1_024
    /// Elements inside one another; 256.
    public var depth = 256
    /// Attributes and namespace declarations on one element; 256.
    public var attributesPerElement = 256
    /// The bytes of one text, attribute value, comment, CDATA section or processing instruction; 8 MB.
    public var valueBytes = 8 * 1_024 * 1_024
    /// The bytes of one name; 1 000.
    public var nameBytes = 1_000
    /// Different names in one document; 50 000.
    public var distinctNames = 50_000
    /// Findings that are kept for one document; 1 000.
    public var findings = 1_000

    /// The greatest ``depth`` that may be set: libxml2 goes down by recursion.
    public static let mostDepth = 256
    /// The greatest ``valueBytes`` that may be set: libxml2 refuses texts of 10 MB.
    public static let mostValueBytes = 9_000_000

    /// The limits that hold unless the user says otherwise.
    public init() {}

    /// The limits that hold unless the user says otherwise.
    public static let standard = XMLLimits()
}
