/// Works on many things at once and hands the results over in their order.
///
/// At most `jobs` pieces are in work, and only a few results wait for an earlier one, so that memory does not grow with the input.
///
/// - Parameters:
///   - items: What to work on.
///   - jobs: How many pieces of work at a time.
///   - transform: The work; it runs on the cooperative pool and must not block for long.
///   - consume: Takes each result, in the order of the items.
public func forEachInOrder<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    jobs: Int,
    transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) async throws -> Void
) async rethrows {
    let batch = max(1, min(32, items.count / max(1, jobs * 4)))
    let batches = stride(from: 0, to: items.count, by: batch).map { $0..<min(items.count, $0 + batch) }
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
        var started = 0
        var waiting: [Int: [Result]] = [:]
        var next = 0
        func start() {
            guard started < batches.count else { return }
            let number = started
            let range = batches[number]
            started += 1
            group.addTask { (number, items[range].map(transform)) }
        }
        for _ in 0..<max(1, jobs) { start() }
        while let (number, results) = try await group.next() {
            waiting[number] = results
            while let ready = waiting.removeValue(forKey: next) {
                for result in ready { try await consume(result) }
                next += 1
            }
            start()
        }
    }
}

/// Works on things as they come and hands the results over in their order.
///
/// What fetches the next thing and what takes the results run by turns, beside the work. At most `jobs` pieces are in work or wait to be
/// taken, and one more, so that memory does not grow with the input.
///
/// When there is no fetching any more, what was fetched is taken before the failure is thrown, so that how the work was divided makes no
/// difference.
///
/// - Parameters:
///   - next: Fetches the next thing to work on; nil when there is none.
///   - jobs: How many pieces of work at a time.
///   - transform: The work; it runs on the cooperative pool and must not block for long.
///   - consume: Takes each result, in the order of the things; false when no more are wanted.
/// - Throws: What `next` and `consume` throw.
public func forEachInOrder<Item: Sendable, Result: Sendable>(
    next: () throws -> Item?,
    jobs: Int,
    transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) async throws -> Bool
) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var (started, taken) = (0, 0)
        var waiting: [Int: Result] = [:]
        var hasMore = true
        var failure: (any Error)?
        while true {
            while hasMore, started - taken <= max(1, jobs) {
                do {
                    guard let item = try next() else {
                        hasMore = false
                        break
                    }
                    let number = started
                    started += 1
                    group.addTask { (number, transform(item)) }
                } catch {
                    (failure, hasMore) = (error, false)
                }
            }
            guard let (number, result) = try await group.next() else {
                if let failure { throw failure }
                return
            }
            waiting[number] = result
            while let ready = waiting.removeValue(forKey: taken) {
                taken += 1
                guard try await consume(ready) else { return group.cancelAll() }
            }
        }
    }
}
