package import BODDiagnostics

/// One row of delimited text, with what is needed to tell the places of its fields.
package struct DelimitedRow: Sendable {
    /// The fields.
    package let fields: [DelimitedReader.Field]
    /// The text around the row, into which its fields' offsets lead.
    let text: [UInt8]
    /// The row's own bytes in that text.
    let bytes: Range<Int>
    /// Where the row begins in the file.
    package let origin: SourcePosition

    /// The range of a field in the file, its quotes included.
    package func range(of field: DelimitedReader.Field) -> SourceRange {
        SourceRange(start: position(of: field.offset), end: position(of: field.end))
    }

    /// The place in the file behind the last field.
    package var end: SourcePosition { position(of: bytes.upperBound) }

    /// The position in the file of a byte of the text.
    func position(of index: Int) -> SourcePosition {
        var line = origin.line
        var column = origin.column
        var isBehindReturn = false
        for byte in text[bytes.lowerBound..<index] {
            if DelimitedReader.isBreak(byte) {
                if !(byte == 0x0A && isBehindReturn) { line += 1 }
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            isBehindReturn = byte == 0x0D
        }
        return SourcePosition(line: line, column: column, offset: origin.offset + index - bytes.lowerBound)
    }

    /// The lines of the row with their numbers, for excerpts.
    package var lines: [(number: Int, utf8: [UInt8])] {
        var lines: [(number: Int, utf8: [UInt8])] = [(origin.line, [])]
        var isBehindReturn = false
        for byte in text[bytes] {
            if !DelimitedReader.isBreak(byte) {
                lines[lines.count - 1].utf8.append(byte)
            } else if !(byte == 0x0A && isBehindReturn) {
                lines.append((lines[lines.count - 1].number + 1, []))
            }
            isBehindReturn = byte == 0x0D
        }
        return lines
    }
}
