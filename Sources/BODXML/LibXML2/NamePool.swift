import CLibXML2
import Synchronization

/// The name caches that no parse is using.
enum NamePool {
    /// What a lock guards: the caches at rest, and how many were ever made.
    private struct State {
        var resting: [Holder] = []
        var made = 0
    }

    private static let state = Mutex(State())
    /// More than there are threads that read at once.
    private static let mostResting = 64

    /// Lends a cache for one parse.
    ///
    /// - Returns: What the body returns; nil when there is no memory for a cache.
    static func withCache<Result>(_ body: (UnsafeMutablePointer<NameCache>) -> Result) -> Result? {
        guard let holder = take() else { return nil }
        holder.cache.beginDocument()
        // The address is handed on because each access of a class's property is checked at run time, and there is one for every name.
        let result = unsafe withUnsafeMutablePointer(to: &holder.cache) { unsafe body($0) }
        giveBack(holder)
        return result
    }

    /// Prefers the cache that this thread had last: its names are in the processor's own memory, and no other thread counts references to them.
    private static func take() -> Holder? {
        let thread = xmlGetThreadId()
        let (known, number) = state.withLock { state in
            if let last = state.resting.lastIndex(where: { $0.thread == thread }) ?? state.resting.indices.last {
                let holder = state.resting.remove(at: last)
                holder.thread = thread
                return (holder as Holder?, 0)
            }
            state.made += 1
            return (nil, state.made)
        }
        return known ?? NameCache(identity: number).map { Holder($0, thread) }
    }

    private static func giveBack(_ holder: Holder) {
        guard holder.cache.isWorthKeeping else { return }
        state.withLock { state in
            if state.resting.count < mostResting { state.resting.append(holder) }
        }
    }

    /// Owns a cache.
    ///
    /// `@unchecked Sendable`: a holder is in the hands of one parse, or lies in the pool, whose lock hands it on.
    private final class Holder: @unchecked Sendable {
        var cache: NameCache
        /// The thread that had it last.
        var thread: Int32

        init(_ cache: NameCache, _ thread: Int32) {
            self.cache = cache
            self.thread = thread
        }

        deinit { cache.release() }
    }
}
