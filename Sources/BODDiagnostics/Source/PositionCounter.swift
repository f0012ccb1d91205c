/// The position in a document that a reader of its bytes has come to, piece by piece.
///
/// A line ends with LF, with CR LF or with CR alone, as in `SourceText`; that the last byte of a piece was a CR is remembered.
package struct PositionCounter: Sendable {
    /// Where the reader is.
    package private(set) var position: SourcePosition
    /// Whether a byte from 0x80 to 0xBF belongs to the character before it.
    package let isUTF8: Bool
    private var isBehindReturn = false

    /// Begins at a position.
    ///
    /// - Parameters:
    ///   - position: Where the reader is.
    ///   - isUTF8: Whether the bytes are UTF-8; else each of them is a character.
    package init(at position: SourcePosition = .start, isUTF8: Bool = true) {
        self.position = position
        self.isUTF8 = isUTF8
    }

    /// Goes on over some bytes.
    ///
    /// - Parameters:
    ///   - range: The bytes.
    ///   - bytes: What they are bytes of.
    package mutating func advance(over range: Range<Int>, in bytes: [UInt8]) {
        if range.isEmpty { return }
        let counted = Self.count(bytes.span, range, isUTF8, isBehindReturn)
        position = SourcePosition(
            line: position.line + counted.breaks,
            column: (counted.lineStart == range.lowerBound ? position.column : 1) + counted.characters,
            offset: position.offset + range.count
        )
        isBehindReturn = bytes[range.upperBound - 1] == 0x0D
    }

    /// The line breaks of some bytes, where the last line begins, and its characters.
    private static func count(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ isUTF8: Bool,
        _ isBehindReturn: Bool
    ) -> (breaks: Int, lineStart: Int, characters: Int) {
        var breaks = 0
        var lineStart = range.lowerBound
        var place = range.lowerBound
        let text = bytes.extracting(..<range.upperBound)
        // Without a CR, as most texts are, only LF has to be looked for.
        let hasReturns = text.firstIndex(of: 0x0D, from: place) != nil
        func nextEnding() -> Range<Int>? {
            hasReturns ? text.lineEnding(from: place) : text.firstIndex(of: 0x0A, from: place).map { $0..<$0 + 1 }
        }
        while let ending = nextEnding() {
            // The LF of a CR that ended the piece before has been counted with it.
            let isSecond = isBehindReturn && ending.lowerBound == range.lowerBound && bytes[ending.lowerBound] == 0x0A
            if !isSecond { breaks += 1 }
            lineStart = ending.upperBound
            place = ending.upperBound
        }
        var characters = range.upperBound - lineStart
        if isUTF8 { for index in lineStart..<range.upperBound where bytes[index] & 0xC0 == 0x80 { characters -= 1 } }
        return (breaks, lineStart, characters)
    }
}
