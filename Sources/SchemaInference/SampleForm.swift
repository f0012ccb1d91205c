public import BODJSON

/// How a sample is written, where neither its name nor its first character can tell, such as on standard input.
public enum SampleForm: String, Sendable, Hashable, CaseIterable {
    /// An XML document.
    case xml
    /// A JSON document.
    case json
    /// A JSON document a line.
    case ndjson
    /// Rows of fields behind a separator of any kind, with a line of headers.
    case csv

    /// The kind of document.
    public var kind: SampleKind {
        switch self {
        case .xml: .xml
        case .json, .ndjson: .json
        case .csv: .delimited
        }
    }

    /// How many documents of JSON there are; nil where it is not JSON.
    public var framing: JSONFraming? { JSONFraming(rawValue: rawValue) }
}
