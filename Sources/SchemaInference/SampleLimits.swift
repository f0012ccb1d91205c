public import BODJSON
public import BODXML

/// How much of a hostile sample is read before it is refused.
public struct SampleLimits: Sendable, Hashable {
    /// The limits of XML documents.
    public var xml: XMLLimits
    /// The limits of JSON documents.
    public var json: JSONLimits
    /// The most columns of a table.
    public var columns: Int
    /// The most bytes of a field of a table.
    public var fieldBytes: Int

    /// Makes limits; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - xml: The limits of XML documents.
    ///   - json: The limits of JSON documents.
    ///   - columns: The most columns of a table; by default as many as spreadsheets have.
    ///   - fieldBytes: The most bytes of a field of a table.
    public init(
        xml: XMLLimits = .standard,
        json: JSONLimits = .standard,
        columns: Int = 16_384,
        fieldBytes: Int = 8 << 20
    ) {
        self.xml = xml
        self.json = json
        self.columns = columns
        self.fieldBytes = fieldBytes
    }

    /// The usual limits.
    public static let standard = SampleLimits()
}
