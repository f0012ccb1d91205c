/// The place of a value in a JSON document, RFC 6901: `/lines/0/ItemID`.
public struct JSONPointer: Sendable, CustomStringConvertible {
    /// The names and positions from the root on, unescaped.
    public let tokens: [String]

    /// Makes a pointer.
    ///
    /// - Parameter tokens: The names and positions from the root on, unescaped.
    public init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Reads a pointer such as `/a~1b/0`.
    ///
    /// - Parameter text: The pointer; nil results when it does not begin with `/` or has a `~` without 0 or 1 after it.
    public init?(_ text: String) {
        if text.isEmpty {
            tokens = []
            return
        }
        guard text.utf8.first == 0x2F else { return nil }
        var tokens: [String] = []
        for part in text.utf8.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
            guard let token = Self.unescape(part) else { return nil }
            tokens.append(token)
        }
        self.tokens = tokens
    }

    /// The pointer of the document's root, which is the empty text.
    public static let root = JSONPointer(tokens: [])

    /// The pointer of a member or an element of this place.
    ///
    /// - Parameter token: The member's name, or the element's position from 0.
    /// - Returns: The longer pointer.
    public func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    /// The pointer of the value around this place; nil for the root.
    public var parent: JSONPointer? {
        tokens.isEmpty ? nil : JSONPointer(tokens: tokens.dropLast())
    }

    /// The pointer as RFC 6901 writes it.
    public var description: String {
        tokens.map { "/" + Self.escape($0) }.joined()
    }

    static func escape(_ token: String) -> String {
        var escaped: [UInt8] = []
        for byte in token.utf8 {
            switch byte {
            case 0x7E: escaped += [0x7E, 0x30]
            case 0x2F: escaped += [0x7E, 0x31]
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func unescape(_ part: some Sequence<UInt8>) -> String? {
        var token: [UInt8] = []
        var isEscape = false
        for byte in part {
            switch (isEscape, byte) {
            case (true, 0x30): token.append(0x7E)
            case (true, 0x31): token.append(0x2F)
            case (true, _): return nil
            case (false, 0x7E): break
            case (false, _): token.append(byte)
            }
            isEscape = !isEscape && byte == 0x7E
        }
        return isEscape ? nil : String(decoding: token, as: UTF8.self)
    }
}

extension JSONPointer: Hashable {
    /// Compares the tokens by code points.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.tokens.count == right.tokens.count
            && zip(left.tokens, right.tokens).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    /// Hashes the tokens by code points.
    public func hash(into hasher: inout Hasher) {
        for token in tokens {
            for byte in token.utf8 { hasher.combine(byte) }
            hasher.combine(UInt8(0xFF))
        }
    }
}
