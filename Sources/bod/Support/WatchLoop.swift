import ArgumentParser
import BODFiles

/// Does a piece of work again whenever something that it reads changes, until somebody ends it.
struct WatchLoop {
    /// What the user named: files, and folders with everything inside.
    let paths: [String]
    /// Further files that the work depends on, such as schemas.
    let others: [String]
    /// The files that the work itself writes.
    let written: [String]
    let console: Console

    /// An editor that saves a file writes, renames and removes within a few milliseconds.
    private static let pause: Int32 = 100
    private static let endings = [
        ".xml", ".xsd", ".json", ".ndjson", ".jsonl", ".csv", ".txt", ".sch", ".yml", ".yaml",
    ]

    /// Does the work, and again after each change.
    ///
    /// - Parameter work: The work; what stands in its way is told, and the next change may mend it.
    /// - Throws: What stands in the way of watching.
    func run(_ work: () async throws -> Void) async throws {
        #if os(Linux)
            let watch = try FolderWatch()
            while true {
                // New folders may have come; the working folder has the nearest .bod.yml that others share.
                for path in paths + others { try watch.add(path) }
                try watch.add("./.bod.yml")
                await attempt(work)
                console.say("watching for changes; end with Ctrl-C")
                let changed = try watch.wait(pause: Self.pause, matters: matters)
                let first = changed.first.map { " \($0)" } ?? ""
                let more = changed.count > 1 ? " and \(Tally.count(changed.count - 1, "other file"))" : ""
                console.say("\nchanged:\(first)\(more)")
            }
        #else
            throw ValidationError("--watch needs Linux, whose kernel tells of changes.")
        #endif
    }

    private func attempt(_ work: () async throws -> Void) async {
        do {
            try await reportingFailures(to: console) { try await work() }
        } catch {
            // It has been told, and the next change may mend it.
        }
    }

    private func matters(_ path: String) -> Bool {
        if written.contains(where: { PathParts.resolved($0) == PathParts.resolved(path) }) { return false }
        return (paths + others).contains(path) || Self.endings.contains { path.lowercased().hasSuffix($0) }
    }
}
