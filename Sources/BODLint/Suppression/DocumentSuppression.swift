import BODDiagnostics

/// A suppression in a document, with the bytes that it covers.
struct DocumentSuppression {
    /// Where its rule or group is named, and which it is.
    let word: String
    let location: SourceLocation
    /// The bytes of the user's file; nil for all of it, and for findings about the file as a whole.
    let bytes: Range<Int>?
    var isUsed = false

    func covers(_ diagnostic: Diagnostic) -> Bool {
        guard let bytes else { return true }
        guard let start = diagnostic.location.range?.start.offset else { return false }
        return bytes.contains(start)
    }
}
