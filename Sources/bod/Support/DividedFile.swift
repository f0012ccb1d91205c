import BODFiles
import BODXML

/// A file that is too large to be held, read part by part.
struct DividedFile: Sendable {
    let input: InputFiles.Input
    let name: String
    /// The most bytes of a part.
    let most: Int
    /// The most bytes of the file.
    let limit: Int

    /// Large enough that what is repeated in each part costs little, small enough that memory stays flat.
    private static let partBytes = 256 << 10
    private static let blockBytes = 512 << 10

    /// How the reading ended.
    struct End {
        /// How many bytes were read.
        var bytes = 0
        /// Why there are no more parts before the end of the file.
        var stop: XMLPartSplitter.Stop?
    }

    /// The parts one after another, for whoever fetches them.
    struct Parts {
        private let file: DividedFile
        private let chunks: FileChunks
        private var splitter: XMLPartSplitter
        /// What is known of the end so far.
        private(set) var end = End()
        private var isEnded = false

        fileprivate init(_ file: DividedFile) throws(FileProblem) {
            self.file = file
            chunks = try file.open()
            splitter = XMLPartSplitter(target: DividedFile.partBytes, most: file.most)
        }

        /// The next part.
        ///
        /// - Returns: The part; nil after the last.
        /// - Throws: `FileProblem` when the file cannot be read, or is too large.
        mutating func next() throws -> XMLPart? {
            while true {
                if let part = splitter.next() { return part }
                end.stop = splitter.stop
                if splitter.isDone || isEnded { return nil }
                let bytes = try chunks.next(DividedFile.blockBytes)
                end.bytes += bytes.count
                if end.bytes > file.limit { throw FileProblem.aboveStreamedLimit(file.name, file.limit) }
                isEnded = bytes.isEmpty
                if bytes.isEmpty { splitter.finish() } else { splitter.feed(bytes) }
            }
        }
    }

    /// Begins to read.
    ///
    /// - Returns: The parts.
    /// - Throws: `FileProblem` when the file cannot be read, or is too large.
    func parts() throws(FileProblem) -> Parts { try Parts(self) }

    private func open() throws(FileProblem) -> FileChunks {
        guard case .file(let path) = input else { return FileChunks() }
        let chunks = try FileChunks(path)
        if chunks.size > limit { throw .aboveStreamedLimit(path, limit) }
        return chunks
    }
}

extension FileProblem {
    static func aboveStreamedLimit(_ path: String, _ limit: Int) -> FileProblem {
        FileProblem(.tooLarge, path, "\(path) is larger than the limit of \(limit) bytes (--max-streamed-bytes)")
    }
}
