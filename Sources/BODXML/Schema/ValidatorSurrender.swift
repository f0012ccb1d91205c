/// Why the validator could not judge a document to its end.
enum ValidatorSurrender {
    /// A pattern or a type of the schema is more than it can work out.
    case tooComplex
    /// It has to keep the names of a document that is read part by part, and they are too many.
    case tooManyNames
    /// libxml2 has no schema to judge by, although it is a good one.
    case notCompiled

    var cause: String {
        switch self {
        case .tooComplex: "a pattern or a type of the schema is too complex for it"
        case .tooManyNames: "the different names of its elements and attributes take more memory than is meant for them"
        case .notCompiled: "it could not compile the schema, which is known to be a good one"
        }
    }

    var remedy: String {
        switch self {
        case .tooComplex: "simplify the pattern in the schema that this element's type uses"
        case .tooManyNames: "put what differs into values, or hold the document with --max-document-bytes"
        case .notCompiled: "see that there is enough memory, and try again"
        }
    }
}
