import BODTestSupport
import Testing

@testable import BODXML

@Suite("Bytes that many ranges cover")
struct CoveredBytesTests {
    @Test("are those of any of the ranges", arguments: 0..<50 as Range<UInt64>)
    func anyRange(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let ranges = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
            let start = Int.random(in: 0..<40, using: &generator)
            return start..<start + Int.random(in: 0...12, using: &generator)
        }
        let covered = CoveredBytes(ranges)
        for offset in -1...60 {
            #expect(covered.contains(offset) == ranges.contains { $0.contains(offset) }, "\(offset) in \(ranges)")
        }
        #expect(covered.isEmpty == ranges.isEmpty)
    }
}
