public import BODDiagnostics

/// The replacement of a range of a document's bytes; an empty range inserts, an empty replacement removes.
public struct DocumentEdit: Sendable, Hashable {
    /// The bytes to replace, counted in the user's own file.
    public let range: Range<Int>
    /// What stands there afterwards: markup, with its own escapes.
    public let replacement: String

    /// Makes an edit of the user's bytes.
    ///
    /// - Parameters:
    ///   - range: The bytes to replace, counted in the user's own file.
    ///   - replacement: What stands there afterwards, as markup.
    public init(range: Range<Int>, replacement: String) {
        self.range = range
        self.replacement = replacement
    }

    /// Makes an edit of a range of the UTF-8 text, as the nodes of a document give it.
    ///
    /// - Parameters:
    ///   - utf8Range: The range of `source.utf8` to replace.
    ///   - source: The source of the document.
    ///   - replacement: What stands there afterwards, as markup.
    public init(utf8Range: Range<Int>, in source: XMLSource, replacement: String) {
        let start = source.position(utf8Range.lowerBound).offset
        let end = utf8Range.isEmpty ? start : source.position(utf8Range.upperBound).offset
        self.init(range: start..<end, replacement: replacement)
    }

    /// Takes the edit of a fix.
    ///
    /// - Parameter edit: The edit.
    public init(_ edit: Fix.Edit) {
        let start = edit.range.start.offset
        self.init(range: start..<max(start, edit.range.end.offset), replacement: edit.replacement)
    }
}
