import BODDiagnostics
import BODFiles
import BODJSON
import BODXML
import SchemaInference

/// The lines of a file, many together, one part after another.
struct LineParts {
    private let name: String
    private let limits: SampleLimits
    private let chunks: FileChunks
    /// What came after the last line break.
    private var rest: [UInt8] = []
    private var position = SourcePosition.start
    private var isOver = false

    /// Large enough that merging the parts costs little, small enough that memory stays flat.
    private static let blockBytes = 1 << 20

    /// Opens a file.
    ///
    /// - Throws: `FileProblem` when it cannot be read, or is too large.
    init(_ input: InputFiles.Input, name: String, limits: SampleLimits) throws(FileProblem) {
        self.name = name
        self.limits = limits
        guard case .file(let path) = input else {
            chunks = FileChunks()
            return
        }
        chunks = try FileChunks(path)
        guard chunks.size <= limits.xml.streamedBytes else {
            throw FileProblem.aboveStreamedLimit(path, limits.xml.streamedBytes)
        }
    }

    /// The next part.
    ///
    /// - Returns: Whole lines; nil after the last. A line that is too long to be held is all that comes of its part, and is refused by its reader.
    /// - Throws: `FileProblem` when the file cannot be read.
    mutating func next() throws(FileProblem) -> InferenceInput? {
        while !isOver {
            let block = try chunks.next(Self.blockBytes)
            isOver = block.isEmpty || rest.count + block.count > limits.json.documentBytes + Self.blockBytes
            if let end = block.lastIndex(of: 0x0A) {
                let part = rest + block[...end]
                rest = Array(block[(end + 1)...])
                isOver = false
                return input(part)
            }
            rest += block
        }
        if rest.isEmpty { return nil }
        defer { rest = [] }
        return input(rest)
    }

    private mutating func input(_ bytes: [UInt8]) -> InferenceInput {
        var input = InferenceInput(name: name, bytes: bytes, form: .ndjson, limits: limits)
        input.origin = position
        let lines = bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        position = SourcePosition(line: position.line + lines, column: 1, offset: position.offset + bytes.count)
        return input
    }
}
