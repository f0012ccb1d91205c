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

    /// The range of a field in the file, its quotes included; ``places`` tells those of many fields in one go.
    package func range(of field: DelimitedReader.Field) -> SourceRange {
        var places = places
        return places.range(of: field)
    }

    /// The places of the fields, to be asked for in their order.
    package var places: DelimitedPlaces { DelimitedPlaces(text, from: bytes.lowerBound, at: origin) }

    /// The place in the file behind the last field.
    package var end: SourcePosition { position(of: bytes.upperBound) }

    /// The position in the file of a byte of the text.
    func position(of index: Int) -> SourcePosition {
        var places = places
        return places.position(of: index)
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
