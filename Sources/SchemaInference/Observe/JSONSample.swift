import BODDiagnostics
import BODJSON

/// The JSON documents of one sample, one after another: one, or in NDJSON one a line, of which only a few are held.
struct JSONSample {
    /// Whether the documents stand one a line.
    let isStream: Bool
    private let sample: InferenceInput
    private var lines: JSONLineSplitter
    /// How many of the bytes have been taken.
    private var taken = 0

    /// Large enough that the work outweighs the bookkeeping, small enough that memory stays flat.
    private static let blockBytes = 1 << 20

    /// Prepares a sample.
    ///
    /// What is said to be NDJSON, or ends in `.ndjson` or `.jsonl`, is read by lines; anything else is one document.
    ///
    /// - Parameter sample: The sample.
    init(_ sample: InferenceInput) {
        self.sample = sample
        isStream = (sample.form?.framing ?? JSONFraming(ofFileNamed: sample.name)) == .ndjson
        lines = JSONLineSplitter(file: sample.name, limits: sample.limits.json, origin: sample.origin)
    }

    /// The next document; nil after the last.
    ///
    /// - Throws: `JSONReadError` with every mistake of the document.
    mutating func next() throws(JSONReadError) -> JSONDocument? {
        guard isStream else {
            if taken > 0 { return nil }
            taken = max(1, sample.bytes.count)
            return try JSONDocument(sample.bytes, file: sample.name, limits: sample.limits.json)
        }
        while true {
            if let line = try lines.next() { return try line.document(file: sample.name, limits: sample.limits.json) }
            if taken == sample.bytes.count { return nil }
            let end = min(sample.bytes.count, taken + Self.blockBytes)
            lines.feed(sample.bytes[taken..<end])
            taken = end
            if taken == sample.bytes.count { lines.finish() }
        }
    }
}
