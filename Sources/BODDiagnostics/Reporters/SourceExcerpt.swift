/// One line of a document with the carets under a range of it, cut to what fits a terminal.
public struct SourceExcerpt: Sendable, Equatable {
    /// The line's number.
    public let line: Int
    /// The line as shown.
    public let text: String
    /// Blanks and carets, to stand below `text`.
    public let carets: String

    /// How many cells of a line are shown at most.
    public static let maximumWidth = 100

    /// Cuts the excerpt for a range; nil when the text has no such line.
    ///
    /// A range over several lines is marked to the end of its first line.
    ///
    /// - Parameters:
    ///   - range: What to mark.
    ///   - source: The document.
    public init?(of range: SourceRange, in source: SourceText) {
        let column = range.start.column
        guard let piece = source.piece(ofLine: range.start.line, around: column, reach: 2 * Self.maximumWidth) else {
            return nil
        }
        let shown = TerminalText(piece.text)
        let last = shown.cells.count - 1
        let first = min(column - piece.firstColumn, last)
        let beyond = range.end.line > range.start.line ? last : min(range.end.column - piece.firstColumn, last)
        let start = shown.cells[first]
        let end = max(start + 1, shown.cells[min(max(first + 1, beyond), last)])
        line = range.start.line
        if shown.width <= Self.maximumWidth, !piece.isCutBefore, !piece.isCutAfter {
            text = shown.text
            carets = Self.carets(from: start, to: end)
        } else {
            let window = Self.window(around: start, to: end, width: shown.width)
            let isCutBefore = piece.isCutBefore || window.lowerBound > 0
            let isCutAfter = piece.isCutAfter || window.upperBound < shown.width
            text = (isCutBefore ? "…" : "") + Self.cut(piece.text, shown, window) + (isCutAfter ? "…" : "")
            let shift = isCutBefore ? 1 - Self.firstCell(in: window, of: shown) : 0
            carets = Self.carets(from: start + shift, to: min(end, window.upperBound) + shift)
        }
    }

    private static func carets(from start: Int, to end: Int) -> String {
        String(repeating: " ", count: start) + String(repeating: "^", count: max(1, end - start))
    }

    private static func window(around start: Int, to end: Int, width: Int) -> Range<Int> {
        let lead = max(20, (maximumWidth - (end - start)) / 2)
        let lower = max(0, min(start - lead, width - maximumWidth))
        return lower..<min(width, lower + maximumWidth)
    }

    private static func firstCell(in window: Range<Int>, of shown: TerminalText) -> Int {
        shown.cells.first(where: { $0 >= window.lowerBound }) ?? window.lowerBound
    }

    /// The scalars whose cells lie wholly in the window.
    private static func cut(_ content: String, _ shown: TerminalText, _ window: Range<Int>) -> String {
        var kept = String.UnicodeScalarView()
        for (index, scalar) in content.unicodeScalars.enumerated()
        where shown.cells[index] >= window.lowerBound && shown.cells[index + 1] <= window.upperBound {
            kept.append(scalar)
        }
        return TerminalText(String(kept)).text
    }
}
