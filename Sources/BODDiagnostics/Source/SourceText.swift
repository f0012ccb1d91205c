/// A document's text in UTF-8 with an index of its lines, to show excerpts from.
///
/// The line breaks are those of XML and of every editor: LF, CR LF, and CR alone. Bytes that are not UTF-8 show as
/// U+FFFD. Line numbers and columns agree with `SourcePosition`; byte offsets here count in the UTF-8 text.
public struct SourceText: Sendable {
    /// The text.
    public let utf8: [UInt8]
    private let lineStarts: [Int]
    /// The numbers of the lines, when not all lines of the document are there.
    private let lineNumbers: [Int]?
    /// How many scalars begin before each 1 024th byte, so that a column on a line of megabytes is still found quickly.
    private let scalarCheckpoints: [Int]

    /// Indexes the lines of a text.
    ///
    /// - Parameter utf8: The text, without a byte order mark.
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
        lineStarts = Self.lineStarts(in: utf8)
        lineNumbers = nil
        scalarCheckpoints = Self.scalarCheckpoints(in: utf8)
    }

    /// Takes some lines of a document, such as those with findings of a file that is too large to be held.
    ///
    /// What is given as a line is one, whatever line breaks it holds: in NDJSON a CR is a blank.
    ///
    /// - Parameter lines: The lines without their line breaks, in the order of their numbers, which count from 1.
    public init(lines: [(number: Int, utf8: [UInt8])]) {
        var text: [UInt8] = []
        var starts: [Int] = []
        for line in lines {
            starts.append(text.count)
            text += line.utf8
            text.append(0x0A)
        }
        utf8 = text
        lineStarts = starts
        lineNumbers = lines.map(\.number)
        scalarCheckpoints = Self.scalarCheckpoints(in: text)
    }

    /// The number of lines; a text that ends in a line break has an empty last line.
    public var lineCount: Int { lineNumbers.map { $0.last ?? 0 } ?? lineStarts.count }

    /// The text of a line without its line break, or nil when there is no such line.
    ///
    /// - Parameter number: The line, from 1.
    /// - Returns: The line's text.
    public func line(_ number: Int) -> String? {
        bytes(ofLine: number).map { String(decoding: utf8[$0], as: UTF8.self) }
    }

    /// A piece of a line around a column, so that a line of megabytes costs no more than one of a hundred characters.
    ///
    /// - Parameters:
    ///   - number: The line, from 1.
    ///   - column: The column, from 1.
    ///   - reach: How many characters to take on either side.
    /// - Returns: The piece, with the column of its first character and whether the line goes on at either side.
    func piece(ofLine number: Int, around column: Int, reach: Int) -> LinePiece? {
        guard let bytes = bytes(ofLine: number) else { return nil }
        let (start, end) = (bytes.lowerBound, bytes.upperBound)
        let before = scalars(before: start)
        let first = min(byte(ofScalar: before + max(0, column - 1 - reach)), end)
        let last = min(byte(ofScalar: before + column - 1 + reach), end)
        return LinePiece(
            text: String(decoding: utf8[first..<max(first, last)], as: UTF8.self),
            firstColumn: max(1, column - reach),
            isCutBefore: first > start,
            isCutAfter: last < end
        )
    }

    /// The bytes of a line without its line break.
    private func bytes(ofLine number: Int) -> Range<Int>? {
        guard let index = index(ofLine: number) else { return nil }
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : utf8.count
        while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private func index(ofLine number: Int) -> Int? {
        guard let lineNumbers else { return lineStarts.indices.contains(number - 1) ? number - 1 : nil }
        let index = Self.last(in: lineNumbers, upTo: number)
        return lineNumbers.indices.contains(index) && lineNumbers[index] == number ? index : nil
    }

    /// The byte at which a scalar begins, counted from the beginning of the text.
    private func byte(ofScalar wanted: Int) -> Int {
        let checkpoint = Self.last(in: scalarCheckpoints, upTo: wanted)
        var count = scalarCheckpoints[checkpoint]
        var index = checkpoint * Self.checkpointStride
        while index < utf8.count {
            if Self.beginsScalar(utf8[index]) {
                if count == wanted { return index }
                count += 1
            }
            index += 1
        }
        return utf8.count
    }

    /// The byte at a place that is told by line and column.
    ///
    /// - Parameters:
    ///   - line: The line, from 1.
    ///   - column: The column in Unicode scalars, from 1.
    /// - Returns: The byte's index in `utf8`; the end for a place beyond it.
    package func byte(ofLine line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return utf8.count }
        let start = lineStarts[line - 1]
        let skipped = max(0, column - 1)
        guard skipped > Self.checkpointStride else { return byte(after: skipped, from: start) }
        return byte(ofScalar: scalars(before: start) + skipped)
    }

    /// The position of a byte of the UTF-8 text.
    ///
    /// - Parameters:
    ///   - index: The byte's index in `utf8`; an index beyond the end means the end.
    ///   - offset: What to record as the offset in the user's file.
    /// - Returns: The position, with the line and the column in Unicode scalars.
    public func position(ofByte index: Int, offset: Int) -> SourcePosition {
        let index = min(index, utf8.count)
        guard !lineStarts.isEmpty else { return SourcePosition(line: 1, column: 1, offset: offset) }
        let line = Self.last(in: lineStarts, upTo: index)
        let start = lineStarts[line]
        // Most lines are shorter than what lies between two checkpoints.
        let column =
            index - start <= Self.checkpointStride
            ? scalars(from: start, to: index) + 1 : scalars(before: index) - scalars(before: start) + 1
        return SourcePosition(line: lineNumbers?[line] ?? line + 1, column: column, offset: offset)
    }

    private func scalars(before index: Int) -> Int {
        let checkpoint = index / Self.checkpointStride
        return scalarCheckpoints[checkpoint] + scalars(from: checkpoint * Self.checkpointStride, to: index)
    }

    private func scalars(from start: Int, to end: Int) -> Int {
        var count = 0
        for index in start..<end where Self.beginsScalar(utf8[index]) { count += 1 }
        return count
    }

    /// The byte at which a scalar begins that follows some others.
    private func byte(after count: Int, from start: Int) -> Int {
        var count = count
        var index = start
        while index < utf8.count, count > 0 || !Self.beginsScalar(utf8[index]) {
            if Self.beginsScalar(utf8[index]) { count -= 1 }
            index += 1
        }
        return index
    }

    /// The place of the last of some ascending numbers that is not above a value; the first when all are.
    private static func last(in numbers: [Int], upTo value: Int) -> Int {
        var low = 0
        var high = numbers.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if numbers[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }

    private static let checkpointStride = 1_024

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    private static func lineStarts(in utf8: [UInt8]) -> [Int] {
        var starts = [0]
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            index += 1
            if byte == 0x0D, index < utf8.count, utf8[index] == 0x0A { index += 1 }
            if byte == 0x0A || byte == 0x0D { starts.append(index) }
        }
        return starts
    }

    private static func scalarCheckpoints(in utf8: [UInt8]) -> [Int] {
        var checkpoints: [Int] = []
        checkpoints.reserveCapacity(utf8.count / checkpointStride + 1)
        var count = 0
        for (index, byte) in utf8.enumerated() {
            if index % checkpointStride == 0 { checkpoints.append(count) }
            if beginsScalar(byte) { count += 1 }
        }
        if utf8.count % checkpointStride == 0 { checkpoints.append(count) }
        return checkpoints
    }
}
