import BODDiagnostics

/// Counts lines and columns while bytes go by, each byte once.
struct JSONCursor: Sendable {
    private(set) var position = SourcePosition.start
    /// The bytes before this one are counted.
    private var index = 0
    private var isAfterReturn = false

    /// Counts up to a byte of the present bytes.
    mutating func advance(to end: Int, in bytes: [UInt8]) {
        var line = position.line
        var column = position.column
        for byte in bytes[index..<max(index, end)] {
            if byte == 0x0A, isAfterReturn {
                // CR LF is one line break.
            } else if byte == 0x0A || byte == 0x0D {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            isAfterReturn = byte == 0x0D
        }
        position = SourcePosition(line: line, column: column, offset: position.offset + max(0, end - index))
        index = max(index, end)
    }

    /// Goes on with the first of new bytes.
    mutating func rewind() { index = 0 }
}
