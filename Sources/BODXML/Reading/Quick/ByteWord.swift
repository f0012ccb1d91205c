/// Eight bytes of a text at once, the first one lowest, so that a run of plain bytes costs a few operations for each eight.
///
/// A question is answered by a word with the highest bit of a byte set where it holds. The lowest bit that is set is always right; what is
/// above it may be a borrow from below, so that nothing but the first place may be taken from an answer.
struct ByteWord {
    let bits: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highest: UInt64 = 0x8080_8080_8080_8080

    /// Where the byte is the given one.
    @inline(__always)
    func holds(_ byte: UInt8) -> UInt64 { Self.zeros(bits ^ Self.ones &* UInt64(byte)) }

    /// Where the byte is the given one, or the one that differs from it in the second lowest bit.
    @inline(__always)
    func holdsPair(_ byte: UInt8) -> UInt64 { Self.zeros((bits | Self.ones &* 2) ^ Self.ones &* UInt64(byte | 2)) }

    /// Where the byte is less than the given one, which is not above 0x80.
    @inline(__always)
    func isBelow(_ byte: UInt8) -> UInt64 { (bits &- Self.ones &* UInt64(byte)) & ~bits & Self.highest }

    /// Where the byte is not ASCII.
    @inline(__always)
    var isBeyondASCII: UInt64 { bits & Self.highest }

    /// The first so many bytes; those behind are zero.
    @inline(__always)
    func prefix(_ count: Int) -> UInt64 { count == 8 ? bits : bits & ((1 << UInt64(count * 8)) - 1) }

    /// The first place of an answer; eight when there is none.
    @inline(__always)
    static func place(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }

    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highest }
}
