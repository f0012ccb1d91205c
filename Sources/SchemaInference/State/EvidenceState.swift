import BODJSON

/// Evidence as a file: saved after a run, merged into the next one, or gathered on many machines and merged on one.
///
/// The file is JSON. The same evidence gives the same bytes, so that a state can be kept under version control. Values of the samples are
/// in it only when they were to be kept.
public enum EvidenceState {
    /// What the file says of itself.
    static let format = "bodkit-evidence"
    /// The version of the file's structure; another one is refused.
    static let version = 1

    /// The most bytes of a state; what is larger is neither written nor read.
    public static let largest = (512 << 20) - 1

    /// Writes evidence.
    ///
    /// - Parameter evidence: The evidence.
    /// - Returns: The file's bytes.
    public static func encode(_ evidence: Evidence) -> [UInt8] {
        EvidenceWriter.value(of: evidence).encoded(.pretty) + [0x0A]
    }

    /// Reads evidence.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The file's name, for findings.
    /// - Returns: The evidence.
    /// - Throws: `StateError` with what is wrong with the file.
    public static func decode(_ bytes: [UInt8], name: String) throws(StateError) -> Evidence {
        let document: JSONDocument
        do throws(JSONReadError) {
            // A value of a sample is kept as it is: it was within the limits of its own document.
            let limits = JSONLimits(documentBytes: largest, stringBytes: largest)
            document = try JSONDocument(bytes, file: name, limits: limits)
        } catch {
            throw StateError(diagnostics: error.diagnostics)
        }
        return try EvidenceReader(name: name).evidence(document.root)
    }
}
