public import BODDiagnostics

/// Why the Data Catalog would not take a schema.
public enum CatalogRefusal: Error, Sendable, Equatable {
    /// The samples are no BODs with one noun.
    case noNoun
    /// The noun has no identifier that the samples show.
    case noIdentifier(String)
    /// The name has characters that the catalog does not allow, or too many.
    case name(String)

    /// The finding.
    public var diagnostic: Diagnostic {
        Diagnostic("infer/catalog", .error, summary, remedy: remedy, at: SourceLocation(file: "<samples>"))
    }

    private var summary: String {
        switch self {
        case .noNoun: "the samples do not show one noun beside its verbs in a DataArea"
        case .noIdentifier(let noun):
            "no sample shows a DocumentID in \(noun), and the catalog wants a path to the identifier"
        case .name(let name): "the Data Catalog does not take the name \(name)"
        }
    }

    private var remedy: String {
        switch self {
        case .noNoun: "give BODs of one noun"
        case .noIdentifier: "give samples with a DocumentID in the header, or write an XSD and the metadata yourself"
        case .name: "give a name of letters, digits and underscores with --name; a noun has at most 30 characters"
        }
    }
}
