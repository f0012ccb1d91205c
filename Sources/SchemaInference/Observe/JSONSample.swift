import BODDiagnostics
import BODJSON

/// The JSON documents of one sample: one, or in NDJSON one a line.
struct JSONSample {
    let documents: [JSONDocument]
    /// Whether the documents stand one a line.
    let isStream: Bool

    /// Reads a sample.
    ///
    /// What is said to be NDJSON, or ends in `.ndjson` or `.jsonl`, is read by lines; anything else is one document.
    ///
    /// - Parameter sample: The sample.
    /// - Throws: `JSONReadError` with every mistake.
    init(_ sample: InferenceInput) throws(JSONReadError) {
        let limits = sample.limits.json
        isStream = (sample.form?.framing ?? JSONFraming(ofFileNamed: sample.name)) == .ndjson
        guard isStream else {
            documents = [try JSONDocument(sample.bytes, file: sample.name, limits: limits)]
            return
        }
        var splitter = JSONLineSplitter(file: sample.name, limits: limits)
        splitter.feed(sample.bytes)
        splitter.finish()
        var documents: [JSONDocument] = []
        while let line = try splitter.next() { documents.append(try line.document(file: sample.name, limits: limits)) }
        self.documents = documents
    }
}
