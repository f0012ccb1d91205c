import BODDiagnostics

/// The position in a document that a reader of its bytes has come to, piece by piece.
///
/// A line ends with LF, with CR LF or with CR alone, as in `SourceText`.
struct PositionCounter {
    private(set) var position: SourcePosition
    /// Whether a byte from 0x80 to 0xBF belongs to the character before it.
    let isUTF8: Bool

    init(at position: SourcePosition, isUTF8: Bool) {
        self.position = position
        self.isUTF8 = isUTF8
    }

    /// Goes on over some bytes.
    ///
    /// - Parameters:
    ///   - range: The bytes.
    ///   - bytes: What they are bytes of; the byte after the range tells whether a CR is a line break by itself.
    mutating func advance(over range: Range<Int>, in bytes: [UInt8]) {
        let counted = Self.count(bytes.span, range, isUTF8)
        position = SourcePosition(
            line: position.line + counted.breaks,
            column: (counted.breaks == 0 ? position.column : 1) + counted.characters,
            offset: position.offset + range.count
        )
    }

    /// The line breaks of some bytes, and the characters after the last of them.
    private static func count(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ isUTF8: Bool
    ) -> (breaks: Int, characters: Int) {
        var breaks = 0
        var lineStart = range.lowerBound
        for index in range {
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            breaks += 1
            lineStart = index + 1
        }
        var characters = range.upperBound - lineStart
        if isUTF8 { for index in lineStart..<range.upperBound where bytes[index] & 0xC0 == 0x80 { characters -= 1 } }
        return (breaks, characters)
    }
}
