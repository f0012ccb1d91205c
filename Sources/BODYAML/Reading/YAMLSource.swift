import BODDiagnostics

/// The text of a file and how its bytes relate to positions.
struct YAMLSource {
    /// The text without a byte order mark.
    let text: SourceText
    /// How many bytes of a mark stand before it.
    let skipped: Int

    init(_ bytes: [UInt8]) {
        skipped = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        text = SourceText(utf8: Array(bytes.dropFirst(skipped)))
    }

    /// The text.
    var bytes: [UInt8] { text.utf8 }

    /// The place of some bytes of the text.
    func range(_ bytes: Range<Int>) -> SourceRange {
        SourceRange(start: position(bytes.lowerBound), end: position(bytes.upperBound))
    }

    private func position(_ byte: Int) -> SourcePosition {
        text.position(ofByte: byte, offset: byte + skipped)
    }

    /// The byte at a line and column, both from 1.
    func byte(line: Int, column: Int) -> Int { text.byte(ofLine: line, column: column) }
}
