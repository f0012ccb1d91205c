import BODXML

/// The identifier of a document, in its parts where it has them.
///
/// LN writes `infor-nid:<tenant>:<accounting entity>:<location>:<document>:<revision>?<Noun>&verb=<Verb>&variationID=<n>`, CSI the
/// same without what follows the question mark. M3 writes a UUID, ION's own engine a name; those have no parts.
///
/// - The prefix is compared whatever its case, since CSI writes `Infor-nid`.
/// - A part may be empty; for JMS a missing part is written `null`. Both are nil here.
/// - The order of the name-value pairs is free.
public struct BODID: Sendable, Hashable, CustomStringConvertible {
    /// How an identifier is written.
    public enum Form: Sendable, Hashable {
        /// `infor-nid:` with five parts and a query, as LN writes it.
        case withQuery
        /// `infor-nid:` with five parts alone, as CSI writes it.
        case withoutQuery
        /// Anything else: a UUID, a name.
        case opaque
    }

    /// A pair after the question mark, such as `verb=Sync`.
    public struct Pair: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value; empty when there is no equals sign.
        public let value: String
    }

    /// The identifier as written.
    public let description: String
    /// How it is written.
    public let form: Form
    /// The parts between the colons, as written; empty for an opaque identifier.
    public let parts: [String]
    /// The noun after the question mark.
    public let noun: String?
    /// The pairs after the noun, in order.
    public let pairs: [Pair]

    /// Takes an identifier apart.
    ///
    /// - Parameter text: The identifier, with `&amp;` already read as `&`.
    public init(_ text: String) {
        description = text
        guard text.utf8.count > 10, beginsWithoutCase(text, "infor-nid:") else {
            (form, parts, noun, pairs) = (.opaque, [], nil, [])
            return
        }
        let halves = text.utf8.dropFirst(10).split(separator: 0x3F, maxSplits: 1, omittingEmptySubsequences: false)
        parts = halves[0].split(separator: 0x3A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard halves.count == 2 else {
            (form, noun, pairs) = (.withoutQuery, nil, [])
            return
        }
        form = .withQuery
        let items = halves[1].split(separator: 0x26).map { String(Substring($0)) }
        let first = items.first.flatMap { $0.utf8.contains(0x3D) ? nil : $0 }
        noun = first
        pairs = items.dropFirst(first == nil ? 0 : 1).map(Self.pair)
    }

    private static func pair(_ item: String) -> Pair {
        let sides = item.utf8.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
        return Pair(name: String(Substring(sides[0])), value: sides.count == 2 ? String(Substring(sides[1])) : "")
    }
}
