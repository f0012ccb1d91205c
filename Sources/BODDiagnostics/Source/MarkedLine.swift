/// One line of a document in three parts, of which the middle one is what a finding is about.
struct MarkedLine: Sendable, Equatable {
    /// The line's number.
    let line: Int
    let before: String
    let marked: String
    let after: String

    /// How many characters are shown on either side of the place.
    private static let reach = 160

    /// Cuts the line; nil when the text has no such line.
    ///
    /// A range over several lines is marked to the end of its first.
    init?(of range: SourceRange, in source: SourceText) {
        let column = range.start.column
        guard let piece = source.piece(ofLine: range.start.line, around: column, reach: Self.reach) else { return nil }
        let scalars = Array(piece.text.unicodeScalars)
        let start = min(max(0, column - piece.firstColumn), scalars.count)
        let isOpen = range.end.line > range.start.line
        let end = isOpen ? scalars.count : min(max(start, range.end.column - piece.firstColumn), scalars.count)
        line = range.start.line
        before = (piece.isCutBefore ? "…" : "") + Self.text(scalars[..<start])
        marked = Self.text(scalars[start..<end])
        after = Self.text(scalars[end...]) + (piece.isCutAfter ? "…" : "")
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return TerminalText.safe(String(text))
    }
}
