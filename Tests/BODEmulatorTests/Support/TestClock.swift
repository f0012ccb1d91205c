import Foundation

/// A clock that moves when it is told to.
final class TestClock: @unchecked Sendable {
    // Invariant: `instant` is read and written with `lock` held.
    private let lock = NSLock()
    private var instant = ContinuousClock.now

    var now: ContinuousClock.Instant { lock.withLock { instant } }

    func advance(_ duration: Duration) { lock.withLock { instant += duration } }
}
