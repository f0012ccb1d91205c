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
    private static let pause = 100
    /// Whoever writes without end does not keep the work from being done.
    private static let limit = 2_000
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
            var roots: [String] = []
            var files: [String] = []
            while true {
                let before = watched(roots + paths, files + others)
                try add(before, to: watch)
                let log = ReadLog()
                let isDone = await ReadLog.$current.withValue(log) { await attempt(work) }
                // A run that came to its end has read all that matters; one that failed may not have come to know its files.
                roots = isDone ? log.roots : roots + log.roots
                files = (isDone ? [] : files) + log.files + log.lookedFor
                let after = watched(roots + paths, files + others)
                try add(after, to: watch)
                console.say("watching for changes; end with Ctrl-C")
                let changed = try watch.wait(pause: Self.pause, limit: Self.limit, matters: after.matters)
                let first = changed.first.map { " \($0)" } ?? ""
                let more = changed.count > 1 ? " and \(Tally.count(changed.count - 1, "other file"))" : ""
                console.say("\nchanged:\(first)\(more)")
            }
        #else
            throw ValidationError("--watch needs Linux, whose kernel tells of changes.")
        #endif
    }

    private func watched(_ roots: [String], _ files: [String]) -> WatchedPaths {
        WatchedPaths(roots: roots, files: files, written: written, endings: Self.endings)
    }

    #if os(Linux)
        private func add(_ paths: WatchedPaths, to watch: FolderWatch) throws(FileProblem) {
            for folder in paths.deepFolders { try watch.add(folder, isDeep: true) }
            for folder in paths.folders {
                do {
                    try watch.add(folder, isDeep: false)
                } catch {
                    // What is above a file that is read need not be open to us.
                    if error.kind != .noPermission, error.kind != .missing { throw error }
                }
            }
        }
    #endif

    /// Whether the work came to its end, with findings or without.
    private func attempt(_ work: () async throws -> Void) async -> Bool {
        do {
            try await reportingFailures(to: console) { try await work() }
            return true
        } catch {
            // It has been told, and the next change may mend it.
            return error as? ExitCode == .findings
        }
    }
}
