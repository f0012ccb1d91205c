/// What libFuzzer made: one text, or several with a record separator between them.
public struct FuzzedInput: Sendable {
    /// U+001E: nothing that is read here allows it, so that no separator is missed among meaningful bytes.
    private static let separator: UInt8 = 0x1E

    /// All bytes.
    public let bytes: [UInt8]

    /// Copies the bytes that libFuzzer lends.
    ///
    /// - Parameters:
    ///   - start: The first byte; nil when there are none.
    ///   - count: How many there are.
    public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        bytes = Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// The bytes before the first separator, and those after it.
    public var halves: (first: [UInt8], second: [UInt8]) {
        guard let place = bytes.firstIndex(of: Self.separator) else { return (bytes, []) }
        return (Array(bytes[..<place]), Array(bytes[(place + 1)...]))
    }

    /// The bytes in pieces of lengths that depend on them alone: the same input is cut in the same way each time.
    public var pieces: [ArraySlice<UInt8>] {
        var state = bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        var pieces: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            state = state &* 1_664_525 &+ 1_013_904_223
            let piece = rest.prefix(1 + Int(state >> 24) % 7)
            pieces.append(piece)
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }
}
