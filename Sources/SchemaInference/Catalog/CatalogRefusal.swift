public import BODDiagnostics

/// Why the Data Catalog would not take a schema.
public enum CatalogRefusal: Error, Sendable, Equatable {
    /// The samples are no BODs with one noun.
    case noNoun
    /// The noun has no identifier that the samples show.
    case noIdentifier(String)
    /// The name that was asked for is not that of the noun.
    case otherNoun(asked: String, noun: String)
    /// The noun's name has characters that the catalog does not allow, or too many.
    case nounName(String)
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
        case .otherNoun(let asked, let noun):
            "the object was to be named \(asked), and the noun of the samples is \(noun)"
        case .nounName(let name), .name(let name): "the Data Catalog does not take the name \(name)"
        }
    }

    private var remedy: String {
        switch self {
        case .noNoun: "give BODs of one noun"
        case .noIdentifier: "give samples with a DocumentID in the header, or write an XSD and the metadata yourself"
        case .otherNoun: "leave out --name: an object of BODs is named after its noun, which its documents hold"
        case .nounName: "rename the noun: it has letters, digits and underscores, and at most 30 of them"
        case .name: "give a name of letters, digits, underscores, periods and hyphens with --name, at most 100 of them"
        }
    }
}
