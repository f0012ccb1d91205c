import Foundation
import Logging

/// Collects everything that is logged, metadata included.
final class LogCollector: Sendable {
    private let lines = LockedLines()

    var logger: Logger {
        var logger = Logger(label: "test") { [lines] _ in Handler(lines: lines) }
        logger.logLevel = .trace
        return logger
    }

    var text: String { lines.text }

    private struct Handler: LogHandler {
        let lines: LockedLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.append("\(event.message) \(event.metadata ?? [:]) \(metadata)")
        }
    }
}

/// Lines behind a lock, since loggers are called from everywhere.
final class LockedLines: @unchecked Sendable {
    // Invariant: `lines` is read and written with `lock` held.
    private let lock = NSLock()
    private var lines: [String] = []

    func append(_ line: String) { lock.withLock { lines.append(line) } }

    var text: String { lock.withLock { lines.joined(separator: "\n") } }
}
