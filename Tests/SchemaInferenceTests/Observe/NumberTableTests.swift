import BODTestSupport
import Testing

@testable import SchemaInference

/// The table behind the counting of names.
@Suite("Table of numbers")
struct NumberTableTests {
    @Test("Finds what a dictionary finds, in the order of first use", arguments: 0..<20)
    func agreesWithADictionary(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var table = NumberTable<Int>()
        var dictionary: [Int: Int] = [:]
        var order: [Int] = []
        for _ in 0..<2_000 {
            let key = Int.random(in: -300...300, using: &random) &* (seed.isMultiple(of: 2) ? 1 : 1 << 32)
            #expect(table.place(of: key) == dictionary[key])
            guard dictionary[key] == nil else { continue }
            dictionary[key] = table.count
            order.append(key)
            table.add(key)
        }
        #expect(table.all == order)
    }
}
