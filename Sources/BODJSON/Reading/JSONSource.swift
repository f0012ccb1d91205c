import BODDiagnostics

/// The text of a document, to find positions in, and where the text begins in its file.
struct JSONSource {
    let text: SourceText
    let origin: SourcePosition

    /// The range of some bytes of the text, in the file.
    func range(of bytes: Range<Int>) -> SourceRange {
        SourceRange(start: position(of: bytes.lowerBound), end: position(of: bytes.upperBound))
    }

    private func position(of byte: Int) -> SourcePosition {
        let place = text.position(ofByte: byte, offset: byte)
        return SourcePosition(
            line: place.line + origin.line - 1,
            column: place.line == 1 ? place.column + origin.column - 1 : place.column,
            offset: place.offset + origin.offset
        )
    }
}
