import BODDiagnostics
import BODXML

/// A suppression in a document, with the bytes that it covers.
struct DocumentSuppression {
    /// Where its rule or group is named, and which it is.
    let word: String
    private(set) var location: SourceLocation
    /// What it covers of the user's file; nil for all of it, and for findings about the file as a whole.
    private(set) var range: SourceRange?
    var isUsed = false

    func covers(_ diagnostic: Diagnostic) -> Bool {
        guard let range else { return true }
        guard let start = diagnostic.location.range?.start.offset else { return false }
        return (range.start.offset..<range.end.offset).contains(start)
    }

    /// The same in the document of which it was found in a part.
    func moved(from part: XMLPart) -> DocumentSuppression {
        var suppression = self
        suppression.location = part.location(location)
        suppression.range = range.map(part.range)
        return suppression
    }
}
