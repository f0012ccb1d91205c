/// Base64 with the standard alphabet and padding (RFC 4648 section 4).
public enum Base64 {
    /// Encodes bytes on one line.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The text, as ASCII.
    public static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var buffer: UInt32 = 0
        var count = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            count += 1
            if count == 3 { flush(&buffer, &count, into: &text) }
        }
        if count > 0 { flush(&buffer, &count, into: &text) }
        return text
    }

    /// Decodes text; line breaks and blanks are passed over, as MIME (RFC 2045 section 6.8) allows.
    ///
    /// - Parameter text: The text, as ASCII.
    /// - Returns: The bytes, or nil when the text is not Base64.
    public static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        var symbols = 0
        var padding = 0
        for byte in text where !isBlank(byte) {
            symbols += 1
            if byte == 0x3D {
                padding += 1
                continue
            }
            guard padding == 0, let value = value(of: byte) else { return nil }
            buffer = buffer << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        let leftover = buffer & (1 << UInt32(bits) - 1)
        return symbols % 4 == 0 && padding <= 2 && padding * 2 == bits && leftover == 0 ? bytes : nil
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func flush(_ buffer: inout UInt32, _ count: inout Int, into text: inout [UInt8]) {
        let group = buffer << UInt32(8 * (3 - count))
        for position in 0..<4 {
            let index = Int(group >> UInt32(18 - 6 * position) & 0x3F)
            text.append(position <= count ? alphabet[index] : 0x3D)
        }
        buffer = 0
        count = 0
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
