/// A comment or processing instruction that suppresses findings, as it was written: `bod-ignore id/x, amount: why`.
struct SuppressionComment {
    /// How far a suppression reaches.
    enum Reach {
        case nextElement
        case file
    }

    let reach: Reach
    /// The rules or groups, without blanks around them.
    let words: [String]
    /// Why.
    let reason: String

    private static let names: [(name: String, reach: Reach)] = [
        ("bod-ignore-file", .file), ("bod-ignore", .nextElement),
    ]

    /// Reads the text of a comment; nil when it is any other comment.
    init?(comment text: some Sequence<UInt8>) {
        let text = Self.trimmed(Array(text)[...])
        guard text.starts(with: "bod-ignore".utf8) else { return nil }
        let end = text.firstIndex { $0 == 0x3A || Self.isBlank($0) } ?? text.endIndex
        self.init(target: String(decoding: text[..<end], as: UTF8.self), content: text[end...])
    }

    /// Reads a processing instruction; nil when it is for someone else.
    init?(target: String, content: some Sequence<UInt8>) {
        guard let named = Self.names.first(where: { $0.name == target }) else { return nil }
        let text = Self.trimmed(Array(content)[...])
        let colon = text.firstIndex(of: 0x3A) ?? text.endIndex
        reach = named.reach
        words = text[..<colon].split(separator: 0x2C, omittingEmptySubsequences: false)
            .map { String(decoding: Self.trimmed($0), as: UTF8.self) }
        reason = String(decoding: Self.trimmed(text[colon...].dropFirst()), as: UTF8.self)
    }

    /// Whether a processing instruction is one of ours.
    static func isTarget(_ target: String) -> Bool { names.contains { $0.name == target } }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = bytes.drop(while: isBlank)
        let end = rest.lastIndex { !isBlank($0) }
        return end.map { rest[...$0] } ?? rest[rest.startIndex..<rest.startIndex]
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
