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

        /// Watches what a path names; to name it again is no mistake.
        ///
        /// - Parameter path: A folder, with those inside it but hidden ones; or a file or glob, whose folder is watched.
        /// - Throws: `FileProblem` when it cannot be watched.
        public func add(_ path: String) throws(FileProblem) {
            guard PathParts.isFolder(path) else {
                var folder = PathParts.split(path).folder
                while !PathParts.isFolder(folder) { folder = PathParts.split(folder).folder }
                return try addFolder(folder)
            }
            for folder in FolderListing.folders(below: path) { try addFolder(folder) }
        }

        private func addFolder(_ folder: String) throws(FileProblem) {
            let number = inotify_add_watch(descriptor, folder, Self.events)
            guard number >= 0 else {
                let reason =
                    errno == ENOSPC ? "the system's limit of watched folders is reached" : System.message(errno)
                throw FileProblem(System.kind(of: errno), folder, "\(folder) cannot be watched: \(reason)")
            }
            folders[number] = folder
        }

        /// Waits for a change, and then until there has been none for a moment: an editor makes several to save one file.
        ///
        /// - Parameters:
        ///   - pause: How many milliseconds without a change end the wait.
        ///   - matters: Whether a path is one that counts.
        /// - Returns: The paths that changed, in order; empty when more changed than the system could tell.
        /// - Throws: `FileProblem` when the system cannot tell any more.
        public func wait(pause: Int32, matters: (String) -> Bool) throws(FileProblem) -> [String] {
            var changed: Set<String> = []
            var isOverflown = false
            while true {
                let hasBegun = isOverflown || !changed.isEmpty
                guard try hasEvents(within: hasBegun ? pause : -1) else { return changed.sorted() }
                for event in try next() {
                    isOverflown = isOverflown || event.isOverflow
                    // A new folder may hold files already.
                    if event.isFolder || matters(event.path) { changed.insert(event.path) }
                }
            }
        }

        private func hasEvents(within milliseconds: Int32) throws(FileProblem) -> Bool {
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while true {
                let count = Glibc.poll(&poll, 1, milliseconds)
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
                    let folder = folders[record.wd]
                    events.append(
                        Event(
                            path: folder == "." ? name : (folder.map { "\($0)/" } ?? "") + name,
                            isFolder: record.mask & UInt32(IN_ISDIR) != 0,
                            isOverflow: record.mask & UInt32(IN_Q_OVERFLOW) != 0
                        )
                    )
                    start = end
                }
                return events
            }
        }
    }
#endif
