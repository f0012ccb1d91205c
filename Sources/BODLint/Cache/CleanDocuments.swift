import BODDiagnostics

/// The documents that earlier runs found clean, known by the digests of their bytes and of what they were judged by.
///
/// Only what has no finding is kept. A finding is looked for anew each time, so that nothing that is said about a document can be out
/// of date; and as a document is known by its bytes, it stays known when it is copied, renamed or checked out again.
public struct CleanDocuments: Sendable, Equatable {
    /// What a clean document is known by.
    public struct Key: Sendable, Hashable {
        fileprivate let words: SIMD4<UInt64>

        fileprivate init(_ digest: ArraySlice<UInt8>) {
            var words = SIMD4<UInt64>()
            for (index, byte) in digest.enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
            self.words = words
        }

        fileprivate var bytes: [UInt8] {
            (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> (56 - 8 * UInt64($0 % 8))) }
        }
    }

    /// How many documents are remembered: those of the last runs.
    public static let limit = 200_000

    private static let head = Array("bod lint: clean documents, version 1\n".utf8)

    private let known: [Key: Int]
    private var seen: Set<Key> = []

    /// Knows no document.
    public init() { known = [:] }

    /// Reads what an earlier run left.
    ///
    /// - Parameter bytes: What ``bytes`` gave; anything else is taken for nothing, since a cache can always be made again.
    public init(_ bytes: [UInt8]) {
        let isOurs = bytes.starts(with: Self.head) && (bytes.count - Self.head.count).isMultiple(of: 32)
        let body = isOurs ? bytes.dropFirst(Self.head.count) : []
        let keys = stride(from: body.startIndex, to: body.endIndex, by: 32).map { Key(body[$0..<$0 + 32]) }
        known = Dictionary(zip(keys, keys.indices), uniquingKeysWith: min)
    }

    /// The key of a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - judge: All that a verdict depends on beside the bytes: the program, the rules, the schemas, the limits.
    /// - Returns: The key.
    public static func key(of bytes: [UInt8], judgedBy judge: String) -> Key {
        key(of: bytes, judgedBy: judge, sha256: SHA256.digest)
    }

    /// The key of a document, by another implementation of SHA-256: a second run does little else than to compute it.
    package static func key(of bytes: [UInt8], judgedBy judge: String, sha256: ([UInt8]) -> [UInt8]) -> Key {
        Key(sha256(sha256(bytes) + Array(judge.utf8))[...])
    }

    /// Whether a document is known to be clean.
    ///
    /// - Parameter key: The document's key.
    /// - Returns: True when an earlier run found it clean.
    public func contains(_ key: Key) -> Bool { known[key] != nil }

    /// Remembers a document that is clean, found so now or before.
    ///
    /// - Parameter key: The document's key.
    public mutating func insert(_ key: Key) { seen.insert(key) }

    /// Whether there is anything that the next run should know and this one did not.
    public var isChanged: Bool { seen.contains { known[$0] == nil } }

    /// What the next run needs to know: the documents of this run, then those of runs before, up to the limit.
    public var bytes: [UInt8] {
        let own = seen.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
        let others = known.filter { !seen.contains($0.key) }.sorted { $0.value < $1.value }.map(\.key.bytes)
        return Self.head + (own + others).prefix(Self.limit).joined()
    }
}
