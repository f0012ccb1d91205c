import BODForms
import BODJSON

/// A schema that the user named for documents other than XML.
enum GivenSchema {
    /// A JSON Schema, for JSON documents.
    case json(JSONSchema)
    /// The layout of a DSV object, for delimited text.
    case delimited(DelimitedSchema)

    /// How the names of the documents end that a folder is searched for.
    var endings: [String] {
        switch self {
        case .json: [".json", ".ndjson", ".jsonl"]
        case .delimited: [".csv", ".tsv", ".dsv"]
        }
    }
}
