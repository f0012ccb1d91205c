import BODDiagnostics

/// What a part repeats from the parts before it.
struct PartPrefix: Sendable {
    private var bytes: [UInt8] = []
    private var pieces: [XMLPart.Piece] = []
    private var spine: [XMLPart.Spine] = []
    /// Where the part begins to be new.
    let position: SourcePosition
    /// How many bytes are repeated.
    var count: Int { bytes.count }

    /// The prefix of the first part: nothing.
    init() { position = .start }

    /// The prefix of a part that begins with some elements open.
    ///
    /// - Parameters:
    ///   - levels: The elements, the outermost first.
    ///   - position: Where the part begins to be new.
    ///   - isUTF8: Whether the document is in UTF-8.
    init(_ levels: [SplitLevel], at position: SourcePosition, isUTF8: Bool) {
        self.position = position
        spine = levels.map(\.spine)
        let excerpts = levels.flatMap { level in
            [level.opening].compactMap(\.self) + level.carried.map(\.excerpt)
        }
        for excerpt in excerpts { bytes += excerpt.bytes }
        // A byte order mark is no character of the first line.
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var counter = PositionCounter(at: SourcePosition(line: 1, column: 1, offset: mark), isUTF8: isUTF8)
        var counted = mark
        var end = 0
        for excerpt in excerpts {
            pieces.append(XMLPart.Piece(start: end == 0 ? .start : counter.position, original: excerpt.position))
            end += excerpt.bytes.count
            counter.advance(over: counted..<end, in: bytes)
            counted = end
        }
        pieces.append(XMLPart.Piece(start: counter.position, original: position))
    }

    /// The part with what is new in it.
    func part(of fresh: ArraySlice<UInt8>, closing: [UInt8], openCount: Int, isWhole: Bool) -> XMLPart {
        let start = pieces.isEmpty ? [XMLPart.Piece(start: .start, original: .start)] : pieces
        return XMLPart(
            bytes: bytes + fresh + closing,
            isWhole: isWhole,
            spine: spine,
            openCount: openCount,
            pieces: start
        )
    }
}
