import Synchronization

/// The locations that libxml2 asked the loader for, whether it was given anything or not.
package final class ResourceRequests: Sendable {
    private let noted = Mutex<[String]>([])

    /// Starts with none.
    package init() {}

    /// The locations so far, in order.
    package var locations: [String] { noted.withLock { $0 } }

    func note(_ location: String) {
        noted.withLock { $0.append(location) }
    }
}
