/// Writes a ZIP archive whose entries are stored as they are, in the order given.
///
/// The same entries give the same bytes: every entry is dated 1980-01-01, the first day the format knows (PKWARE APPNOTE 6.3.10,
/// sections 4.3.7, 4.3.12, 4.3.16 and 4.4.6). Names are UTF-8 (section 4.4.4, bit 11).
struct ZipArchive {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Adds a file; its path has `/` between names.
    mutating func add(_ path: String, _ content: [UInt8]) {
        let name = Array(path.utf8)
        let offset = UInt32(truncatingIfNeeded: body.count)
        let common = Self.commonFields(content, nameLength: name.count)
        body += Self.bytes(0x0403_4B50 as UInt32) + common + name + content
        directory += Self.bytes(0x0201_4B50 as UInt32) + Self.bytes(20 as UInt16) + common
        directory += [UInt8](repeating: 0, count: 10) + Self.bytes(offset) + name
        count += 1
    }

    /// The archive's bytes.
    var bytes: [UInt8] {
        var end = Self.bytes(0x0605_4B50 as UInt32) + [0, 0, 0, 0] + Self.bytes(count) + Self.bytes(count)
        end += Self.bytes(UInt32(truncatingIfNeeded: directory.count))
        end += Self.bytes(UInt32(truncatingIfNeeded: body.count)) + [0, 0]
        return body + directory + end
    }

    /// Version, flags, method, time, date, checksum, sizes and the lengths of name and extra field.
    private static func commonFields(_ content: [UInt8], nameLength: Int) -> [UInt8] {
        let size = UInt32(truncatingIfNeeded: content.count)
        let head: [UInt16] = [20, 0x0800, 0, 0, 0x0021]
        let sizes = bytes(checksum(content)) + bytes(size) + bytes(size)
        return head.flatMap { bytes($0) } + sizes + bytes(UInt16(truncatingIfNeeded: nameLength)) + [0, 0]
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// CRC-32 as ZIP has it (section 4.4.7): the polynomial of ISO 3309, bits reversed.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in content {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
