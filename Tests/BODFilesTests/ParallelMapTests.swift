import BODFiles
import Testing

@Suite("Work in parallel")
struct ParallelMapTests {
    @Test("hands results over in the order of the items", arguments: [1, 2, 7])
    func order(_ jobs: Int) async throws {
        for count in [0, 1, 5, 1_000] {
            var results: [Int] = []
            await forEachInOrder(Array(0..<count), jobs: jobs) { item in
                (0..<(item % 7) * 100).reduce(item) { sum, _ in sum }
            } consume: {
                results.append($0)
            }
            #expect(results == Array(0..<count))
        }
    }

    @Test("stops when a result cannot be taken")
    func stops() async {
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await forEachInOrder(Array(0..<100), jobs: 2) {
                $0
            } consume: {
                if $0 == 3 { throw Stop() }
            }
        }
    }
}
