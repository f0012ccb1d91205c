import BODFiles
import BODLint
import Crypto
import Foundation

/// The documents that earlier runs found clean, in a file of the user's cache folder.
///
/// A cache is no work: what cannot be read or written is passed over without a word, and is made again.
struct LintCache: Sendable {
    private let file: String
    private(set) var documents: CleanDocuments

    /// To lint a few documents takes less time than to read what is known of many.
    static let fewDocuments = 50

    /// Reads what is known.
    ///
    /// - Returns: Nil where there is no folder for caches.
    init?() {
        guard let folder = Self.folder else { return nil }
        file = "\(folder)/lint-clean"
        let file = file
        // What a run found out itself is nothing that it depends on.
        documents = ReadLog.$current.withValue(nil) {
            CleanDocuments((try? FileReading.bytes(of: file, limit: 64 << 20)) ?? [])
        }
    }

    /// The key of a document; swift-crypto's digest takes a tenth of the time of ours, which the library has to do without it.
    static func key(of bytes: [UInt8], judgedBy judge: String) -> CleanDocuments.Key {
        CleanDocuments.key(of: bytes, judgedBy: judge) { Array(SHA256.hash(data: $0)) }
    }

    /// Notes that a document was found clean.
    mutating func note(_ document: LintedDocument, _ key: CleanDocuments.Key?) {
        if let key, document.isClean { documents.insert(key) }
    }

    /// Writes what the next run should know.
    func save() {
        guard documents.isChanged else { return }
        try? FileWriting.makeFolder(PathParts.split(file).folder)
        try? FileWriting.write(documents.bytes, to: file, mode: 0o600)
    }

    /// What a verdict by bodkit's own schemas depends on beside the document, as a text.
    ///
    /// - Parameter settings: What holds for the document.
    /// - Returns: The text, another one for another program, rule or limit; nil where the program cannot be told from others.
    static func judge(_ settings: DocumentSettings) -> String? {
        guard let program = FileReading.stamp(of: "/proc/self/exe") else { return nil }
        return ["bod \(Version.current)", program, settings.verdictKey].joined(separator: "\n")
    }

    /// As the XDG Base Directory Specification has it: `$XDG_CACHE_HOME`, else `.cache` in the user's own folder.
    private static var folder: String? {
        let environment = ProcessInfo.processInfo.environment
        if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") { return "\(caches)/bod" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return "\(home)/.cache/bod"
    }
}
