import BODJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Records accepted documents in the order in which they are answered: in memory, in the log, and to a listener.
actor DocumentRecorder {
    private let log: LineLog?
    private let limit: Int
    private let listener: @Sendable (ReceivedDocument) -> Void
    private(set) var documents: [ReceivedDocument] = []
    private(set) var count = 0

    init(log: LineLog?, limit: Int, listener: @escaping @Sendable (ReceivedDocument) -> Void) {
        self.log = log
        self.limit = limit
        self.listener = listener
    }

    /// Records a document; false when the log cannot be written, since a document that nobody can look up was not taken.
    func record(_ document: ReceivedDocument) -> Bool {
        if let log {
            let time = Date().formatted(.iso8601)
            guard log.append(document.json(time: time).encoded()) else { return false }
        }
        count += 1
        documents.append(document)
        if documents.count > limit { documents.removeFirst(documents.count - limit) }
        listener(document)
        return true
    }
}
