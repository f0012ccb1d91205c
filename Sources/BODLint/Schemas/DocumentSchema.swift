import BODXML

/// What a document is judged by: one schema for the whole of it, and where the tenant has a schema of the noun only, that one
/// for the nouns.
struct DocumentSchema: Sendable {
    /// How much of a document a schema covers.
    enum Coverage: Sendable {
        /// All of it.
        case whole
        /// The envelope; the nouns are judged by `noun` where there is one, else not at all.
        case envelope
    }

    let document: CompiledSchema?
    let coverage: Coverage
    let noun: CompiledSchema?
    /// The folder of the user's own schemas, when it has none for the document.
    var passedOver: String?

    static let none = DocumentSchema(document: nil, coverage: .envelope, noun: nil)
}
