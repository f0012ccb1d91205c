import BODDiagnostics
import BODJSON

/// What the splitter gives for a file of NDJSON that arrives in pieces.
struct SplitLines: Equatable {
    struct Line: Equatable {
        let bytes: [UInt8]
        let offset: Int
    }

    private(set) var lines: [Line] = []
    /// Whether the end was reached without an error.
    private(set) var isComplete = false

    init(pieces: [ArraySlice<UInt8>], limits: JSONLimits) {
        var splitter = JSONLineSplitter(limits: limits)
        do throws(JSONReadError) {
            for piece in pieces {
                splitter.feed(piece)
                try drain(&splitter)
            }
            splitter.finish()
            try drain(&splitter)
            isComplete = true
        } catch {}
    }

    private mutating func drain(_ splitter: inout JSONLineSplitter) throws(JSONReadError) {
        while let line = try splitter.next() { lines.append(Line(bytes: line.bytes, offset: line.origin.offset)) }
    }
}
