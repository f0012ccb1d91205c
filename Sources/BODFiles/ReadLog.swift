import Synchronization

/// Notes which files a piece of work reads, looks for and is told to look through.
///
/// Every road to a file leads through this module, so that work of any depth is covered without handing a list down to it.
package final class ReadLog: Sendable {
    /// The log of the work that the task does; nil where nobody wants to know.
    @TaskLocal package static var current: ReadLog?

    private struct Entries {
        var files: Set<[UInt8]> = []
        var lookedFor: Set<[UInt8]> = []
        var roots: Set<[UInt8]> = []
    }

    private let entries = Mutex(Entries())

    /// Makes a log without an entry.
    package init() {}

    /// Notes a file that is read, or would be if it were there.
    package func note(_ path: String) { entries.withLock { _ = $0.files.insert(Array(path.utf8)) } }

    /// Notes a path that was looked for, and would be read if it were a file.
    package func note(lookedFor path: String) { entries.withLock { _ = $0.lookedFor.insert(Array(path.utf8)) } }

    /// Notes a file, a folder or a glob that the user named.
    package func note(root path: String) { entries.withLock { _ = $0.roots.insert(Array(path.utf8)) } }

    /// The files that were read.
    package var files: [String] { Self.paths(entries.withLock { $0.files }) }
    /// The paths that were looked for.
    package var lookedFor: [String] { Self.paths(entries.withLock { $0.lookedFor }) }
    /// What the user named.
    package var roots: [String] { Self.paths(entries.withLock { $0.roots }) }

    /// Whether a file was read, in whatever spelling.
    package func names(_ file: String) -> Bool {
        let resolved = Array(PathParts.resolved(file).utf8)
        return files.contains { Array(PathParts.resolved($0).utf8) == resolved }
    }

    private static func paths(_ paths: Set<[UInt8]>) -> [String] {
        paths.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    }
}
