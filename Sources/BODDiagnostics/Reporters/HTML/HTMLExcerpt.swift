/// The line of a finding with the place marked, between its neighbours.
struct HTMLExcerpt: Sendable {
    private let place: MarkedLine
    private let lineBefore: String?
    private let lineAfter: String?

    private static let reach = 160

    init?(of range: SourceRange, in source: SourceText) {
        guard let place = MarkedLine(of: range, in: source) else { return nil }
        self.place = place
        lineBefore = Self.line(place.line - 1, of: source)
        lineAfter = Self.line(place.line + 1, of: source)
    }

    private static func line(_ number: Int, of source: SourceText) -> String? {
        source.piece(ofLine: number, around: 1, reach: reach).map { piece in
            TerminalText.safe(piece.text) + (piece.isCutAfter ? "…" : "")
        }
    }

    /// The excerpt; what is marked is marked for people who do not see it, too.
    var html: String {
        // An insertion point has nothing to mark; a mark without text still shows where.
        let marked = "<mark>\(MarkupText.escaped(place.marked))</mark>"
        let line = MarkupText.escaped(place.before) + marked + MarkupText.escaped(place.after)
        let lines = [
            lineBefore.map { row(place.line - 1, MarkupText.escaped($0)) },
            row(place.line, line, isMarked: true),
            lineAfter.map { row(place.line + 1, MarkupText.escaped($0)) },
        ]
        return "<pre tabindex=\"0\">\(lines.compactMap(\.self).joined())</pre>\n"
    }

    private func row(_ number: Int, _ content: String, isMarked: Bool = false) -> String {
        let width = String(place.line + 1).utf8.count
        let digits = String(number)
        let blanks = String(repeating: " ", count: max(0, width - digits.utf8.count))
        return
            "<span class=\"\(isMarked ? "line at" : "line")\"><span class=\"number\">\(blanks)\(digits)</span>  \(content)\n</span>"
    }
}
