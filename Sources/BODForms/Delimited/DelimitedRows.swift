package import BODDiagnostics

/// Splits delimited text into rows as its bytes arrive, so that a table of any size is read in the memory of a few rows.
///
/// What is wrong with a row is given out in its place, and the rows behind it follow, as far as they can be told.
package struct DelimitedRows: Sendable {
    /// What comes next.
    package enum Item: Sendable {
        /// A row.
        case row(DelimitedRow)
        /// A row that cannot be split: why, the place of the fault, and the line that it is on.
        case fault(DelimitedReader.Fault, SourcePosition, line: [UInt8])
    }

    private let dialect: DelimitedDialect
    private let mostBytes: Int
    private let preamble: Int
    private let headerLine: Int?
    /// How many bytes there have to be before a row is looked at once more whose end was not there.
    private var wanted = 0
    private var text: [UInt8] = []
    private var reader: DelimitedReader
    private var isFinished = false
    private var isBroken = false
    /// Where the reader's place is in the file.
    private var counter = PositionCounter()

    /// Makes a splitter.
    ///
    /// - Parameters:
    ///   - dialect: How the text is delimited.
    ///   - mostBytes: The most bytes of a row.
    ///   - preamble: How many lines stand before the first row of data; they are passed over, whatever they hold.
    ///   - headerLine: Which of them is a row all the same, from 1.
    package init(_ dialect: DelimitedDialect, mostBytes: Int, preamble: Int = 0, headerLine: Int? = nil) {
        self.dialect = dialect
        self.mostBytes = mostBytes
        self.preamble = preamble
        self.headerLine = headerLine
        reader = DelimitedReader([], dialect, from: 0)
    }

    /// Adds bytes of the file.
    ///
    /// - Parameter bytes: The bytes that follow those before.
    package mutating func feed(_ bytes: [UInt8]) {
        let place = reader.place
        // The reader holds the text, too, and what is held twice is copied when it changes.
        reader = DelimitedReader([], dialect, from: 0)
        if place > 0 { text.removeFirst(place) }
        text += bytes
        reader = DelimitedReader(text, dialect, from: 0)
        if counter.position == .start, text.starts(with: [0xEF, 0xBB, 0xBF]) {
            reader = DelimitedReader(text, dialect, from: 3)
            counter = PositionCounter(at: SourcePosition(line: 1, column: 1, offset: 3))
        }
    }

    /// Says that no more bytes will come, so that the last row is given out.
    package mutating func finish() { isFinished = true }

    /// The next row that is complete.
    ///
    /// - Returns: The row, or what is wrong with it; nil when more bytes are needed, or at the end.
    package mutating func next() -> Item? {
        guard !isBroken, passPreamble() else { return nil }
        skipBreaks()
        guard isFinished || text.count - reader.place >= wanted else { return nil }
        wanted = 0
        let before = reader
        do throws(DelimitedReader.Fault) {
            guard let fields = try reader.next() else { return nil }
            if reader.place == text.count, !isFinished { return incomplete(before) }
            let row = row(fields, from: before.place)
            advance(from: before.place)
            return .row(row)
        } catch {
            return fault(error, before)
        }
    }

    /// A row to whose end the text does not reach yet: it is read again when there is more.
    private mutating func incomplete(_ before: DelimitedReader) -> Item? {
        let count = text.count - before.place
        reader = before
        guard count > mostBytes else {
            // To read a long row anew with every piece would take the square of its length.
            wanted = min(2 * count, mostBytes + 1)
            return nil
        }
        isBroken = true
        return .fault(.tooLongField(offset: before.place), counter.position, line: line(around: before.place))
    }

    private mutating func fault(_ fault: DelimitedReader.Fault, _ before: DelimitedReader) -> Item? {
        if case .unclosed = fault, !isFinished { return incomplete(before) }
        if case .openQuote(let offset) = fault { reader.skipLine(from: offset) } else { reader.skipLine() }
        // The rest of a line of which only a part is here would be taken for a row.
        if reader.place == text.count, !isFinished { return incomplete(before) }
        let index = fault.offset
        let place = row([], from: before.place).position(of: index)
        let item = Item.fault(fault, place, line: line(around: index))
        if case .unclosed = fault { isBroken = true }
        if case .tooLongField = fault { isBroken = true }
        advance(from: before.place)
        return item
    }

    private func row(_ fields: [DelimitedReader.Field], from start: Int) -> DelimitedRow {
        DelimitedRow(fields: fields, text: text, bytes: start..<reader.place, origin: counter.position)
    }

    /// Passes over the lines before the data but that of the headers; false when more bytes are needed.
    private mutating func passPreamble() -> Bool {
        while counter.position.line <= preamble {
            guard reader.place < text.count else { return isFinished }
            if counter.position.line == headerLine, !DelimitedReader.isBreak(text[reader.place]) { return true }
            let start = reader.place
            reader.skipLine()
            // Whether a CR is a line break by itself is not known before the next byte.
            let isEnd = reader.place + (reader.place < text.count && text[reader.place] == 0x0D ? 1 : 0) >= text.count
            if isEnd, !isFinished {
                advance(from: start)
                return false
            }
            reader.skipBreak()
            advance(from: start)
        }
        return true
    }

    private mutating func skipBreaks() {
        let start = reader.place
        reader.skipBreaks()
        advance(from: start)
    }

    /// Counts the lines that the reader has passed.
    private mutating func advance(from start: Int) {
        counter.advance(over: start..<reader.place, in: text)
    }

    /// The line around a byte, as far as it is here.
    private func line(around index: Int) -> [UInt8] {
        let start = text[..<index].lastIndex(where: DelimitedReader.isBreak).map { $0 + 1 } ?? 0
        let end = text[index...].firstIndex(where: DelimitedReader.isBreak) ?? text.count
        return Array(text[start..<end])
    }
}

extension DelimitedReader.Fault {
    /// Where the fault is in the text.
    fileprivate var offset: Int {
        switch self {
        case .unclosed(let offset), .openQuote(let offset), .behindQuote(let offset), .tooManyFields(let offset),
            .tooLongField(let offset):
            offset
        }
    }
}
