/// Turns the bytes of a file into UTF-8, or says at which byte that is impossible.
struct TextDecoding {
    /// Why bytes cannot be decoded, and where.
    struct Failure: Error {
        let offset: Int
        let reason: String
    }

    /// Decodes what follows the byte order mark.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - start: The first byte after the byte order mark.
    ///   - encoding: How the bytes are to be read.
    /// - Returns: The text in UTF-8.
    /// - Throws: `Failure` at the first byte that the encoding does not allow.
    static func utf8(_ bytes: [UInt8], from start: Int, as encoding: TextEncoding) throws(Failure) -> [UInt8] {
        switch encoding {
        case .utf8:
            if let offset = UTF8Validation.firstInvalidByte(in: bytes, from: start) {
                throw Failure(offset: offset, reason: "the bytes are not valid UTF-8")
            }
            return start == 0 ? bytes : Array(bytes[start...])
        case .utf16LittleEndian: return try utf16(bytes, from: start, isBigEndian: false)
        case .utf16BigEndian: return try utf16(bytes, from: start, isBigEndian: true)
        case .latin1: return singleByte(bytes, from: start)
        case .ascii: return try ascii(bytes, from: start)
        case .windows1252: return try windows1252(bytes, from: start)
        }
    }

    private static func utf16(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) throws(Failure) -> [UInt8] {
        guard (bytes.count - start) % 2 == 0 else {
            throw Failure(offset: bytes.count - 1, reason: "the UTF-16 text ends in half a character")
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count - start)
        var index = start
        while index < bytes.count {
            let unit = unit(bytes, index, isBigEndian)
            if unit & 0xF800 != 0xD800 {
                append(UInt32(unit), to: &text)
                index += 2
            } else if unit < 0xDC00, index + 3 < bytes.count,
                case let low = Self.unit(bytes, index + 2, isBigEndian), low & 0xFC00 == 0xDC00
            {
                append(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)), to: &text)
                index += 4
            } else {
                throw Failure(offset: index, reason: "half of a UTF-16 surrogate pair stands alone")
            }
        }
        return text
    }

    private static func unit(_ bytes: [UInt8], _ index: Int, _ isBigEndian: Bool) -> UInt16 {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private static func singleByte(_ bytes: [UInt8], from start: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count - start)
        for byte in bytes[start...] { append(UInt32(byte), to: &text) }
        return text
    }

    private static func ascii(_ bytes: [UInt8], from start: Int) throws(Failure) -> [UInt8] {
        if let offset = bytes[start...].firstIndex(where: { $0 >= 0x80 }) {
            throw Failure(offset: offset, reason: "US-ASCII has no byte above 0x7F")
        }
        return start == 0 ? bytes : Array(bytes[start...])
    }

    private static func windows1252(_ bytes: [UInt8], from start: Int) throws(Failure) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count - start)
        for (index, byte) in bytes[start...].enumerated() {
            let scalar = (0x80...0x9F).contains(byte) ? windows1252Scalars[Int(byte) - 0x80] : UInt32(byte)
            if scalar == 0 {
                throw Failure(offset: start + index, reason: "windows-1252 defines no such character")
            }
            append(scalar, to: &text)
        }
        return text
    }

    /// What windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
    private static let windows1252Scalars: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case ..<0x80:
            text.append(UInt8(scalar))
        case ..<0x800:
            text.append(UInt8(0xC0 | scalar >> 6))
            text.append(UInt8(0x80 | scalar & 0x3F))
        case ..<0x10000:
            text.append(UInt8(0xE0 | scalar >> 12))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        default:
            text.append(UInt8(0xF0 | scalar >> 18))
            text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
