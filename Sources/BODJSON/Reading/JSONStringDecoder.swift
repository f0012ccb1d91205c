/// Resolves the escapes of a string.
enum JSONStringDecoder {
    /// Decodes what stands between the quotation marks of a string that the reader has accepted.
    static func decode(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(raw.count)
        var index = raw.startIndex
        while index < raw.endIndex {
            if raw[index] == 0x5C {
                decodeEscape(at: &index, in: raw, into: &decoded)
            } else {
                decoded.append(raw[index])
                index += 1
            }
        }
        return decoded
    }

    /// The code unit of a `\uXXXX` escape, or nil when there is none at the index.
    static func unit(at index: Int, in bytes: ArraySlice<UInt8>) -> UInt16? {
        guard index + 6 <= bytes.endIndex, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[(index + 2)..<(index + 6)] {
            guard let digit = byte.hexValue else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    private static func decodeEscape(at index: inout Int, in raw: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
        if let unit = unit(at: index, in: raw) {
            let scalar = scalar(of: unit, at: &index, in: raw)
            decoded.append(contentsOf: String(scalar).utf8)
        } else {
            if index + 1 < raw.endIndex { decoded.append(simple(raw[index + 1])) }
            index += 2
        }
    }

    private static func scalar(of unit: UInt16, at index: inout Int, in raw: ArraySlice<UInt8>) -> Unicode.Scalar {
        index += 6
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard let trail = self.unit(at: index, in: raw), trail & 0xFC00 == 0xDC00 else { return "\u{FFFD}" }
        index += 6
        let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF))
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func simple(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x62: 0x08
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        default: byte
        }
    }
}
