package import BODDiagnostics

/// Splits a document that is too large to be held into parts that are documents of their own.
///
/// A pure state machine: bytes go in as they arrive, parts come out. A cut is made behind an element that is not the first of its
/// name among its siblings, such as the second of many lines, and at most ``depth`` elements deep. Nothing is judged here: where
/// there is no way to go on, what there is becomes the last part, and whoever reads it finds the mistake.
///
/// ```swift
/// var splitter = XMLPartSplitter(target: 512 << 10, most: limits.documentBytes)
/// splitter.feed(bytes)
/// while let part = splitter.next() { … }
/// ```
package struct XMLPartSplitter: Sendable {
    /// Why there are no more parts before the end of the document.
    package enum Stop: Sendable {
        /// A part that cannot be cut is larger than what may be held; it begins here.
        case tooLarge(SourcePosition)
        /// What would have to be repeated in each part is too large; the part after which it is begins here.
        case tooMuchToRepeat(SourcePosition)
    }

    /// The most bytes that a part repeats.
    package static let largestPrefix = 4 << 20

    /// How many elements deep a cut may be: in a BOD the root, the DataArea and the noun are spread over parts.
    static let depth = 3

    private static let largestPiece = 64 << 20

    /// Parts end at the first place for a cut after this many bytes.
    private let target: Int
    /// The most bytes of a part.
    private let most: Int

    /// What came since the last cut.
    private var buffer: [UInt8] = []
    /// Where the next piece of markup or text begins in the buffer.
    private var cursor = 0
    private var counter = PositionCounter(at: .start, isUTF8: true)
    /// How far the counter has come in the buffer.
    private var counted = 0
    private var levels: [SplitLevel] = []
    /// How many elements are open within the innermost level.
    private var inner = 0
    /// The child of the innermost level that is open: its name, start in the buffer, and position.
    private var child: (name: [UInt8], start: Int, position: SourcePosition)?

    /// Whether a child has just ended that was not the first of its name.
    private var mayCut = false
    private var prefix = PartPrefix()
    private var hasBegun = false
    private var isFinished = false
    private var isFirstPart = true
    /// Where the last tag ends that is outside the elements within the innermost level.
    private var lastTagEnd = 0
    /// Whether there are no more parts, whatever comes.
    package private(set) var isDone = false
    /// Why there are no more parts.
    package private(set) var stop: Stop?

    /// Makes a splitter.
    ///
    /// - Parameters:
    ///   - target: How many bytes a part has at least.
    ///   - most: How many it has at most.
    package init(target: Int, most: Int) {
        self.target = min(target, most)
        self.most = most
    }

    /// Takes the next bytes of the document.
    ///
    /// - Parameter bytes: The bytes.
    package mutating func feed(_ bytes: [UInt8]) {
        if !isDone { buffer += bytes }
    }

    /// Notes that the document ends here.
    package mutating func finish() { isFinished = true }

    /// The next part.
    ///
    /// - Returns: The part; nil when more bytes are needed, or after the last.
    package mutating func next() -> XMLPart? {
        guard !isDone, isReady() else { return nil }
        while cursor < buffer.count {
            switch MarkupToken.at(cursor, in: buffer) {
            case .incomplete: return ended()
            case .foreign: return last()
            case .other(let end):
                if isStray(cursor..<end) { return last() }
                // Text at the end of the buffer may go on.
                if end == buffer.count, !isFinished { return ended() }
                cursor = end
            case .startTag(let name, let isEmpty, let end): begin(name, isEmpty, end)
            case .endTag(let end): finishElement(end)
            }
            if let part = cut() { return part }
        }
        return ended()
    }

    /// Looks at the first bytes: in UTF-16 and its like there is no finding markup by its bytes, and the document is one part.
    private mutating func isReady() -> Bool {
        if hasBegun { return true }
        guard buffer.count >= 1_024 || isFinished else { return false }
        hasBegun = true
        let encoding = try? EncodingDetection(buffer)
        let isWide = encoding?.encoding == .utf16LittleEndian || encoding?.encoding == .utf16BigEndian
        cursor = isWide ? buffer.count : encoding?.byteOrderMarkLength ?? 0
        let isSingleByte = encoding?.encoding == .latin1 || encoding?.encoding == .windows1252
        counter = PositionCounter(at: SourcePosition(line: 1, column: 1, offset: cursor), isUTF8: !isSingleByte)
        counted = cursor
        return true
    }

    /// Text outside the root, which no parser accepts: to look for markup behind it would cost the reading of the whole file.
    private func isStray(_ range: Range<Int>) -> Bool {
        levels.isEmpty && buffer[range.lowerBound] != 0x3C && !buffer[range].allSatisfy(XMLSource.isBlank)
    }

    private mutating func begin(_ name: Range<Int>, _ isEmpty: Bool, _ end: Int) {
        let start = cursor
        cursor = end
        if inner > 0 {
            inner += isEmpty ? 0 : 1
            return
        }
        if levels.count < Self.depth, !isEmpty {
            let lead = (index: lastTagEnd, position: lastTagEnd == 0 && isFirstPart ? .start : position(at: lastTagEnd))
            levels.append(
                SplitLevel(
                    name: [UInt8](buffer[name]),
                    position: position(at: start),
                    startTag: start..<end,
                    lead: lead
                )
            )
            lastTagEnd = end
            return
        }
        guard let parent = levels.last else { return }
        let isFirst = parent.isFirst(buffer[name])
        child = ([UInt8](buffer[name]), start, isFirst ? position(at: start) : .start)
        if isEmpty { finishChild(end) } else { inner = 1 }
    }

    private mutating func finishElement(_ end: Int) {
        cursor = end
        if inner <= 1 { lastTagEnd = end }
        if inner > 1 {
            inner -= 1
        } else if inner == 1 {
            inner = 0
            finishChild(end)
        } else if let level = levels.popLast(), !levels.isEmpty {
            let range = level.opening == nil ? level.startTag.lowerBound..<end : nil
            complete(level.name, range, level.position)
        }
    }

    private mutating func finishChild(_ end: Int) {
        lastTagEnd = end
        guard let child else { return }
        complete(child.name, child.start..<end, child.position)
        self.child = nil
    }

    private mutating func complete(_ name: [UInt8], _ range: Range<Int>?, _ position: SourcePosition) {
        mayCut = levels[levels.count - 1].complete(name, range, position) > 1
    }

    private mutating func position(at index: Int) -> SourcePosition {
        counter.advance(over: counted..<index, in: buffer)
        counted = index
        return counter.position
    }

    /// Makes a part of what there is, when there is enough and this is a place for it.
    private mutating func cut() -> XMLPart? {
        defer { mayCut = false }
        // What is repeated must not cost more than what is new.
        guard mayCut, cursor >= max(target, 2 * prefix.count) else { return nil }
        if cursor > most { return tooLarge() }
        let end = position(at: cursor)
        let closing = levels.reversed().flatMap { level -> [UInt8] in [0x3C, 0x2F] + level.name + [0x3E] }
        let part = prefix.part(
            of: buffer[..<cursor],
            closing: closing,
            openCount: levels.count,
            isWhole: false
        )
        for index in levels.indices { levels[index].cut(buffer) }
        prefix = PartPrefix(levels, at: end, isUTF8: counter.isUTF8)
        buffer.removeFirst(cursor)
        (cursor, counted, lastTagEnd) = (0, 0, 0)
        if prefix.count > Self.largestPrefix {
            stop = .tooMuchToRepeat(end)
            isDone = true
            buffer = []
        }
        isFirstPart = false
        return part
    }

    /// What comes of bytes that end within a piece.
    private mutating func ended() -> XMLPart? {
        if isFinished { return last() }
        // To look for the end of a piece again with every block must not go on for ever; no limit allows so large a one.
        if buffer.count - cursor > Self.largestPiece { return tooLarge() }
        return buffer.count > most ? tooLarge() : nil
    }

    private mutating func tooLarge() -> XMLPart? {
        stop = .tooLarge(prefix.position)
        isDone = true
        buffer = []
        return nil
    }

    private mutating func last() -> XMLPart? {
        if buffer.count > most { return tooLarge() }
        isDone = true
        return prefix.part(of: buffer[...], closing: [], openCount: 0, isWhole: isFirstPart)
    }
}
