/// Splits delimited text into rows of fields (RFC 4180, with any separator): a quote inside a quoted field is doubled.
package struct DelimitedReader: Sendable {
    /// A field of a row.
    package struct Field: Hashable, Sendable {
        package let bytes: ArraySlice<UInt8>
        /// Where it begins in the text.
        package let offset: Int
        /// Where it ends, its closing quote included.
        package let end: Int
    }

    /// Why a text cannot be split.
    package enum Fault: Error, Equatable {
        /// A quoted field does not end.
        case unclosed(offset: Int)
        /// A quoted field opens, and the next quote, on a later line, cannot be its end.
        case openQuote(offset: Int)
        /// Something stands between the closing quote and the separator.
        case behindQuote(offset: Int)
        /// The row has more fields than are read.
        case tooManyFields(offset: Int)
        /// A field is longer than is read.
        case tooLongField(offset: Int)
    }

    /// The most fields of a row, as spreadsheets have them.
    package static let mostFields = 16_384
    /// The most bytes of a field.
    package static let longestField = 8 << 20

    private let bytes: [UInt8]
    private let dialect: DelimitedDialect
    /// The most fields of a row.
    package var columns = Self.mostFields
    /// The most bytes of a field.
    package var fieldBytes = Self.longestField
    /// Where the next row begins, or the line breaks before it.
    package private(set) var place: Int

    /// Reads a whole text, behind its byte order mark.
    package init(_ bytes: [UInt8], _ dialect: DelimitedDialect) {
        self.init(bytes, dialect, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }

    /// Reads a text from a place on.
    init(_ bytes: [UInt8], _ dialect: DelimitedDialect, from place: Int) {
        self.bytes = bytes
        self.dialect = dialect
        self.place = place
    }

    /// The next row that is not an empty line; nil at the end.
    package mutating func next() throws(Fault) -> [Field]? {
        skipBreaks()
        guard place < bytes.count else { return nil }
        var row: [Field] = []
        while true {
            let field = try field()
            if field.bytes.count > fieldBytes { throw .tooLongField(offset: field.offset) }
            if row.count == columns { throw .tooManyFields(offset: field.offset) }
            row.append(field)
            guard place < bytes.count, bytes[place] == dialect.separator else { return row }
            place += 1
        }
    }

    /// Goes on behind line breaks, and so behind empty lines.
    mutating func skipBreaks() {
        while place < bytes.count, Self.isBreak(bytes[place]) { place += 1 }
    }

    /// Goes on behind one line break.
    mutating func skipBreak() {
        guard place < bytes.count, Self.isBreak(bytes[place]) else { return }
        place += bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
    }

    /// Goes on behind the line in which something is wrong.
    ///
    /// - Parameter offset: A byte of the line; nil for the present place.
    mutating func skipLine(from offset: Int? = nil) {
        place = offset ?? place
        while place < bytes.count, !Self.isBreak(bytes[place]) { place += 1 }
    }

    private mutating func field() throws(Fault) -> Field {
        let start = place
        if place < bytes.count, let quote = dialect.enclosing, bytes[place] == quote {
            return try quoted(quote, from: start)
        }
        while place < bytes.count, bytes[place] != dialect.separator, !Self.isBreak(bytes[place]) { place += 1 }
        return Field(bytes: bytes[start..<place], offset: start, end: place)
    }

    private mutating func quoted(_ quote: UInt8, from start: Int) throws(Fault) -> Field {
        var value: [UInt8] = []
        place += 1
        while true {
            guard place < bytes.count else { throw .unclosed(offset: start) }
            if bytes[place] != quote {
                value.append(bytes[place])
            } else if place + 1 < bytes.count, bytes[place + 1] == quote {
                value.append(quote)
                place += 1
            } else {
                break
            }
            place += 1
        }
        place += 1
        let isEnd = place == bytes.count || bytes[place] == dialect.separator || Self.isBreak(bytes[place])
        guard isEnd else {
            // A quote on a later line with text behind it was most likely to open another field, not to close this one.
            throw value.contains(where: Self.isBreak) ? .openQuote(offset: start) : .behindQuote(offset: place)
        }
        return Field(bytes: value[...], offset: start, end: place)
    }

    @inlinable
    package static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
