/// How the payload of a message is encoded for the transport: the values of the parameter `encoding`.
public struct MessageEncoding: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The value as ION writes it.
    public let rawValue: String

    /// Takes a value, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The payload is the document's own bytes.
    public static let none = MessageEncoding(rawValue: "NONE")
    /// The payload is compressed (RFC 1951, in the zlib format of RFC 1950).
    public static let deflate = MessageEncoding(rawValue: "DEFLATE")
    /// The payload is the document in Base64 (RFC 4648).
    public static let base64 = MessageEncoding(rawValue: "BASE64")
    /// The values that ION is known to take.
    public static let known = [none, deflate, base64]

    /// Whether ION is known to take the value.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The value as ION writes it.
    public var description: String { rawValue }
}
