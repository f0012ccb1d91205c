import Synchronization

/// A value that is made at the first request and then kept; safe between threads.
final class Lazy<Value: Sendable>: Sendable {
    private let storage = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    var value: Value {
        storage.withLock { stored in
            if let stored { return stored }
            let made = make()
            stored = made
            return made
        }
    }
}
