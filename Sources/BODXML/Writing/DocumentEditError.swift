public import BODDiagnostics

/// Why an edit was not taken; the document is as it was before.
public enum DocumentEditError: Error, Sendable, Equatable {
    /// The edit and one that was taken before change the same bytes.
    case overlap(DocumentEdit)
    /// The edit reaches beyond the document, or begins or ends inside a character.
    case outsideDocument(DocumentEdit)
    /// The document's encoding cannot hold the replacement; the finding says which character, and what to do.
    case unencodable(Diagnostic)
}
