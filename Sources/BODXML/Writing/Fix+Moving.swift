import BODDiagnostics

extension Fix {
    /// Moves an element behind one of its siblings, with the line that it has for itself.
    ///
    /// A remark that stands before the element is about it and would stay behind, so that such an element is not moved.
    static func moving(_ element: ElementNode, after sibling: ElementNode) -> Fix? {
        if element.hasRemarkBefore || !element.document.source.isOfFile { return nil }
        let place = sibling.utf8Range.upperBound
        return moving(element, to: place, "after \(sibling.name)", element.ownLineStart + element.markup)
    }

    /// Moves an element before one of its siblings, with the line that it has for itself.
    static func moving(_ element: ElementNode, before sibling: ElementNode) -> Fix? {
        if element.hasRemarkBefore || sibling.hasRemarkBefore || !element.document.source.isOfFile { return nil }
        let place = sibling.utf8Range.lowerBound
        return moving(element, to: place, "before \(sibling.name)", element.markup + element.ownLineStart)
    }

    /// The order of elements means something to the schema only, so that nothing is lost or guessed.
    private static func moving(_ element: ElementNode, to place: Int, _ words: String, _ markup: String) -> Fix {
        let document = element.document
        let edits = [
            Edit(range: document.range(element.utf8RangeWithLine), replacement: ""),
            Edit(range: document.range(place..<place), replacement: markup),
        ]
        return Fix(
            "Move \(element.name) \(words)",
            safety: .safe,
            edits: edits.sorted { $0.range.start.offset < $1.range.start.offset }
        )
    }
}

extension ElementNode {
    /// The element's range, and that of the line break and blanks before it when nothing else stands on its lines.
    var utf8RangeWithLine: Range<Int> {
        let utf8 = document.source.utf8
        let range = utf8Range
        var start = range.lowerBound
        while start > 0, utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 { start -= 1 }
        let follows = range.upperBound < utf8.count ? utf8[range.upperBound] : 0
        guard start > 0, utf8[start - 1] == 0x0A, follows == 0x0A || follows == 0x0D else { return range }
        start -= start > 1 && utf8[start - 2] == 0x0D ? 2 : 1
        return start..<range.upperBound
    }

    /// The line break and blanks before an element that has its lines for itself.
    fileprivate var ownLineStart: String {
        String(decoding: document.source.utf8[utf8RangeWithLine.lowerBound..<utf8Range.lowerBound], as: UTF8.self)
    }

    /// Whether a comment or a processing instruction stands right before the element.
    fileprivate var hasRemarkBefore: Bool {
        let before = document.source.utf8[..<utf8Range.lowerBound]
        guard let last = before.lastIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return false }
        return before[...last].suffix(3).elementsEqual("-->".utf8) || before[...last].suffix(2).elementsEqual("?>".utf8)
    }

    fileprivate var markup: String { String(decoding: document.source.utf8[utf8Range], as: UTF8.self) }
}
