import BODTestSupport
import Testing

@testable import BODXML

@Suite("Eight bytes at once")
struct ByteWordTests {
    /// Bytes around those that are asked for, so that a borrow from one to the next would show.
    private static let interesting: [UInt8] = [
        0x00, 0x09, 0x0A, 0x1F, 0x20, 0x21, 0x22, 0x25, 0x26, 0x27, 0x2F, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x61,
        0x7F, 0x80,
        0x81, 0xBC, 0xBE, 0xFF,
    ]

    @Test("the first place of an answer is the first byte that it holds for", arguments: 0..<20)
    func firstPlace(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let bytes = (0..<8).map { _ in Self.interesting.randomElement(using: &random) ?? 0 }
            let word = ByteWord(bits: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
            for wanted: UInt8 in [0x22, 0x26, 0x3A, 0x3E] {
                #expect(ByteWord.place(word.holds(wanted)) == bytes.firstIndex(of: wanted) ?? 8)
            }
            #expect(ByteWord.place(word.holdsPair(0x3C)) == bytes.firstIndex { $0 == 0x3C || $0 == 0x3E } ?? 8)
            for bound: UInt8 in [0x20, 0x21] {
                #expect(ByteWord.place(word.isBelow(bound)) == bytes.firstIndex { $0 < bound } ?? 8)
            }
            #expect(ByteWord.place(word.isBeyondASCII) == bytes.firstIndex { $0 > 0x7F } ?? 8)
        }
    }

    @Test("the bytes behind a prefix are zero", arguments: 0...8)
    func prefix(_ count: Int) {
        let word = ByteWord(bits: 0x8877_6655_4433_2211)
        let kept = (0..<8).map { UInt8(truncatingIfNeeded: word.prefix(count) >> (8 * UInt64($0))) }
        #expect(kept == (0..<8).map { $0 < count ? UInt8(0x11 * ($0 + 1)) : 0 })
    }
}
