/// Writes strings with the escapes that JSON demands and no others, as RFC 8785 section 3.2.2.2 lists them.
enum JSONStringEncoder {
    static func encode(_ text: some Sequence<UInt8>, into bytes: inout [UInt8]) {
        bytes.append(0x22)
        for byte in text {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x00...0x1F: escape(byte, into: &bytes)
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
        switch byte {
        case 0x08: bytes += [0x5C, 0x62]
        case 0x09: bytes += [0x5C, 0x74]
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x0C: bytes += [0x5C, 0x66]
        case 0x0D: bytes += [0x5C, 0x72]
        default:
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
            bytes.append(contentsOf: digits.utf8)
        }
    }
}
