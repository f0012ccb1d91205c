#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

#if os(Linux)
    /// Tells when files in some folders change, by inotify(7).
    public final class FolderWatch {
        private let descriptor: Int32
        /// The folders by the numbers that the kernel gave them.
        private var folders: [Int32: String] = [:]

        /// What of a folder counts: a file that was written and closed, and one that came, went or was renamed.
        private static let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)

        /// Makes a watch over no folder yet.
        ///
        /// - Throws: `FileProblem` when the system has no watch left.
        public init() throws(FileProblem) {
            descriptor = inotify_init1(Int32(IN_CLOEXEC))
            if descriptor < 0 { throw FileProblem(.other, "", "changes cannot be watched: \(System.message(errno))") }
        }

        deinit { System.close(descriptor) }

        /// Watches a folder, or the nearest one above it that is there; to name it again is no mistake.
        ///
        /// - Parameters:
        ///   - path: The folder.
        ///   - isDeep: Whether the folders inside it are watched, too, but hidden ones.
        /// - Throws: `FileProblem` when it cannot be watched.
        public func add(_ path: String, isDeep: Bool) throws(FileProblem) {
            var folder = PathParts.trimmed(path)
            while !PathParts.isFolder(folder) {
                let above = PathParts.split(folder).folder
                if above == folder { return }
                folder = above
            }
            // What was climbed to is not what was named: nothing inside it is looked through.
            guard isDeep, folder == PathParts.trimmed(path) else { return try addFolder(folder) }
            var pending = [folder]
            while let next = pending.popLast() {
                do {
                    // Watched before it is listed: what comes in between is in the list, or told of.
                    try addFolder(next)
                } catch {
                    // A folder inside may be closed to us, or gone already.
                    if next == folder || ![.missing, .noPermission].contains(error.kind) { throw error }
                }
                pending += (FolderListing.entries(of: next) ?? []).filter(\.isFolder).map(\.path)
            }
        }

        private func addFolder(_ folder: String) throws(FileProblem) {
            let number = inotify_add_watch(descriptor, folder, Self.events)
            guard number >= 0 else {
                let code = errno
                let reason =
                    code == ENOSPC ? "the system's limit of watched folders is reached" : System.message(code)
                throw FileProblem(System.kind(of: code), folder, "\(folder) cannot be watched: \(reason)")
            }
            // The spelling that the user gave comes first, and stays unless the folder has moved.
            if let known = folders[number], PathParts.resolved(known) == PathParts.resolved(folder) { return }
            folders[number] = folder
        }

        /// Waits for a change that matters, and then until there has been none for a moment: an editor makes several to save one file.
        ///
        /// - Parameters:
        ///   - pause: How many milliseconds without a change end the wait.
        ///   - limit: How many milliseconds after the first change end it in any case.
        ///   - matters: Whether a path, of a folder or not, is one that counts.
        /// - Returns: The paths that changed, in order; empty when more changed than the system could tell.
        /// - Throws: `FileProblem` when the system cannot tell any more.
        public func wait(
            pause: Int,
            limit: Int,
            matters: (_ path: String, _ isFolder: Bool) -> Bool
        ) throws(FileProblem) -> [String] {
            let clock = ContinuousClock()
            var changed: Set<String> = []
            var end: ContinuousClock.Instant?
            var last: ContinuousClock.Instant?
            while try hasEvents(before: end) {
                for event in try next() where event.isOverflow || matters(event.path, event.isFolder) {
                    let now = clock.now
                    let latest = last ?? now.advanced(by: .milliseconds(limit))
                    last = latest
                    // What does not matter prolongs nothing.
                    end = min(latest, now.advanced(by: .milliseconds(pause)))
                    if !event.isOverflow { changed.insert(event.path) }
                }
                if let end, clock.now >= end { break }
            }
            return changed.sorted()
        }

        private func hasEvents(before end: ContinuousClock.Instant?) throws(FileProblem) -> Bool {
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while true {
                var milliseconds: Int32 = -1
                if let end {
                    let rest = ContinuousClock().now.duration(to: end)
                    milliseconds = Int32(max(.zero, rest) / .milliseconds(1)) + 1
                }
                let count = System.poll(&poll, milliseconds)
                if count >= 0 { return count > 0 }
                if errno != EINTR { throw failure }
            }
        }

        private var failure: FileProblem {
            FileProblem(.other, "", "changes cannot be watched any more: \(System.message(errno))")
        }

        private struct Event {
            let path: String
            let isFolder: Bool
            let isOverflow: Bool
        }

        private static func path(of name: String, in folder: String?) -> String {
            guard let folder, folder != "." else { return name }
            return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        }

        /// The events that are there; each is a record of fixed size with a name behind it, filled up with zeros.
        private func next() throws(FileProblem) -> [Event] {
            var failed = false
            let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
                let result = System.read(descriptor, UnsafeMutableRawBufferPointer(buffer))
                failed = result < 0 && errno != EINTR
                count = max(0, result)
            }
            if failed { throw failure }
            return bytes.withUnsafeBytes { bytes in
                var events: [Event] = []
                var start = 0
                let size = MemoryLayout<inotify_event>.size
                while start + size <= bytes.count {
                    let record = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                    let end = min(start + size + Int(record.len), bytes.count)
                    let name = String(decoding: bytes[(start + size)..<end].prefix { $0 != 0 }, as: UTF8.self)
                    start = end
                    // The folder is gone, and its number may come again.
                    if record.mask & UInt32(IN_IGNORED) != 0 {
                        folders[record.wd] = nil
                        continue
                    }
                    let folder = folders[record.wd]
                    events.append(
                        Event(
                            path: Self.path(of: name, in: folder),
                            isFolder: record.mask & UInt32(IN_ISDIR) != 0,
                            isOverflow: record.mask & UInt32(IN_Q_OVERFLOW) != 0
                        )
                    )
                }
                return events
            }
        }
    }
#endif
