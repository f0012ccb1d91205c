import BODFiles
import BODLint

/// Whether a file that was found in a folder is a document for `bod lint` when no schema of JSON is given.
enum FoundFile {
    /// What is looked for in folders: XML, and JSON, of which only some is ours.
    static let endings = [".xml", ".json", ".ndjson", ".jsonl"]

    /// How much of a file is looked at for a name that tells.
    private static let beginning = 1 << 20
    private static let block = 64 << 10

    /// Whether a file is passed over: lines of JSON, which only a schema can judge, and JSON that is neither a BOD nor message headers.
    static func isPassedOver(_ path: String) -> Bool {
        let name = path.lowercased()
        if name.hasSuffix(".xml") { return false }
        if name.hasSuffix(".json") { return !isDocument(path) }
        // A folder that may not be entered stands among the files as well, and is a finding.
        return endings.contains(where: name.hasSuffix)
    }

    /// What cannot be read may be a document, and is told of as a file that cannot be read.
    private static func isDocument(_ path: String) -> Bool {
        // A look is no reading: the run may well write a report where there is other JSON.
        ReadLog.$current.withValue(nil) { beginsAsDocument(path) }
    }

    private static func beginsAsDocument(_ path: String) -> Bool {
        guard let chunks = try? FileChunks(path) else { return true }
        var probe = JSONProbe()
        var count = 0
        while count < beginning {
            guard let bytes = try? chunks.next(block) else { return true }
            if let verdict = probe.isDocument(bytes) { return verdict }
            if bytes.isEmpty { return false }
            count += bytes.count
        }
        return false
    }
}
