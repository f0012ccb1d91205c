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

    @Test("fetches what comes one by one, and only a few before they are taken", arguments: [1, 2, 7])
    func fetches(_ jobs: Int) async throws {
        var (fetched, taken) = (0, [Int]())
        try await forEachInOrder(
            next: {
                #expect(fetched - taken.count <= jobs)
                fetched += 1
                return fetched <= 300 ? fetched : nil
            },
            jobs: jobs
        ) { item in
            (0..<(item % 7) * 100).reduce(item) { sum, _ in sum }
        } consume: {
            taken.append($0)
            return true
        }
        #expect(taken == Array(1...300))
    }

    @Test("fetches no more when no more is wanted, and none after a failure")
    func ends() async throws {
        struct Stop: Error {}
        var fetched = 0
        try await forEachInOrder(
            next: {
                fetched += 1
                return fetched
            },
            jobs: 2,
            transform: { $0 },
            consume: { $0 < 10 }
        )
        #expect(fetched < 20)
        await #expect(throws: Stop.self) {
            try await forEachInOrder(
                next: { () throws -> Int? in throw Stop() },
                jobs: 2,
                transform: { $0 },
                consume: { _ in true }
            )
        }
    }

    @Test("takes what was fetched before it throws why there is no more", arguments: [1, 2, 7])
    func failsAtTheEnd(_ jobs: Int) async {
        struct Stop: Error {}
        var (fetched, taken) = (0, [Int]())
        await #expect(throws: Stop.self) {
            try await forEachInOrder(
                next: { () throws -> Int? in
                    fetched += 1
                    if fetched > 50 { throw Stop() }
                    return fetched
                },
                jobs: jobs,
                transform: { $0 },
                consume: {
                    taken.append($0)
                    return true
                }
            )
        }
        #expect(taken == Array(1...50))
    }
}
