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
    private static let blockBytes = 2 << 20

    /// How the reading ended.
    struct End {
        /// How many bytes were read.
        var bytes = 0
        /// Why there are no more parts before the end of the file.
        var stop: XMLPartSplitter.Stop?
    }

    /// Hands on the parts as they come, some at a time.
    ///
    /// - Parameter body: Takes the next parts, and says whether it wants more.
    /// - Returns: How the reading ended.
    /// - Throws: `FileProblem`, and what the body throws.
    func read(_ body: ([XMLPart]) async throws -> Bool) async throws -> End {
        let chunks = try open()
        var splitter = XMLPartSplitter(target: Self.partBytes, most: most)
        var end = End()
        while !splitter.isDone {
            let bytes = try chunks.next(Self.blockBytes)
            end.bytes += bytes.count
            if end.bytes > limit { throw FileProblem.aboveStreamedLimit(name, limit) }
            if bytes.isEmpty { splitter.finish() } else { splitter.feed(bytes) }
            var parts: [XMLPart] = []
            while let part = splitter.next() { parts.append(part) }
            end.stop = splitter.stop
            guard try await body(parts), !bytes.isEmpty else { break }
        }
        return end
    }

    private func open() throws(FileProblem) -> FileChunks {
        guard case .file(let path) = input else { return FileChunks() }
        let chunks = try FileChunks(path)
        if chunks.size > limit { throw .aboveStreamedLimit(path, limit) }
        return chunks
    }
}

extension FileProblem {
    fileprivate static func aboveStreamedLimit(_ path: String, _ limit: Int) -> FileProblem {
        FileProblem(.tooLarge, path, "\(path) is larger than the limit of \(limit) bytes (--max-streamed-bytes)")
    }
}
