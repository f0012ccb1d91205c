extension TextEncoding {
    /// The bytes of a text in this encoding, without a byte order mark.
    ///
    /// - Parameter text: The text.
    /// - Returns: The bytes.
    /// - Throws: `UnencodableCharacter` at the first character that the encoding does not have.
    func encode(_ text: String) throws(UnencodableCharacter) -> [UInt8] {
        if self == .utf8 { return Array(text.utf8) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 2)
        for scalar in text.unicodeScalars { try append(scalar, to: &bytes) }
        return bytes
    }

    /// Whether the encoding has a character.
    func has(_ scalar: Unicode.Scalar) -> Bool {
        var bytes: [UInt8] = []
        do {
            try append(scalar, to: &bytes)
            return true
        } catch {
            return false
        }
    }

    private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) throws(UnencodableCharacter) {
        switch self {
        case .utf8: bytes.append(contentsOf: String(scalar).utf8)
        case .utf16LittleEndian:
            for unit in String(scalar).utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        case .utf16BigEndian:
            for unit in String(scalar).utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        case .ascii: bytes.append(try singleByte(scalar, below: 0x80))
        case .latin1: bytes.append(try singleByte(scalar, below: 0x100))
        case .windows1252:
            let isShared = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
            guard let byte = isShared ? UInt8(scalar.value) : Self.windows1252Bytes[scalar] else {
                throw UnencodableCharacter(scalar: scalar, encoding: self)
            }
            bytes.append(byte)
        }
    }

    private func singleByte(_ scalar: Unicode.Scalar, below limit: UInt32) throws(UnencodableCharacter) -> UInt8 {
        guard scalar.value < limit else { throw UnencodableCharacter(scalar: scalar, encoding: self) }
        return UInt8(scalar.value)
    }

    /// The characters that windows-1252 has at 0x80 to 0x9F, found by decoding those bytes.
    private static let windows1252Bytes: [Unicode.Scalar: UInt8] = {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8(0x80)...0x9F {
            guard let text = try? TextDecoding.utf8([byte], from: 0, as: .windows1252) else { continue }
            if let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first { bytes[scalar] = byte }
        }
        return bytes
    }()
}

/// A character that an encoding does not have.
struct UnencodableCharacter: Error {
    let scalar: Unicode.Scalar
    let encoding: TextEncoding
}
