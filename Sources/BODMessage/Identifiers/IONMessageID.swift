/// The identifier that ION gives to a message that arrived with one: the sender's part, `:-ION-:`, and 32 digits.
///
/// The sender's part is cut to 128 characters. It may contain the separator itself, so the last one counts.
public struct IONMessageID: Sendable, Hashable, CustomStringConvertible {
    /// The sender's identifier, cut to 128 characters; nil when the sender gave none.
    public let source: String?
    /// The 32 digits that ION added.
    public let unique: String

    /// What stands between the sender's and ION's part.
    public static let separator = ":-ION-:"

    /// Makes the identifier of an accepted message.
    ///
    /// - Parameters:
    ///   - source: The sender's identifier, if it gave one.
    ///   - unique: The 32 digits that ION adds.
    public init(source: String?, unique: String) {
        self.source = source.map { String($0.prefix(MessageID.keptLength)) }
        self.unique = unique
    }

    /// Splits an identifier at its last separator.
    ///
    /// - Parameter text: The identifier as a receiver sees it.
    public init(_ text: String) {
        let separator = Array(Self.separator.utf8)
        let bytes = Array(text.utf8)
        let start = (0...max(0, bytes.count - separator.count)).last { bytes[$0...].starts(with: separator) }
        source = start.map { String(decoding: bytes[..<$0], as: UTF8.self) }
        unique = start.map { String(decoding: bytes[($0 + separator.count)...], as: UTF8.self) } ?? text
    }

    /// The whole identifier.
    public var description: String { source.map { $0 + Self.separator + unique } ?? unique }
}
