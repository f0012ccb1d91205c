/// The encodings of addresses and forms.
enum PercentEncoding {
    /// `%23` for `#`.
    static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 0x10 ? "%0\(digits)" : "%\(digits)"
    }

    /// A body of `application/x-www-form-urlencoded` (the URL standard's serializer).
    static func form(_ fields: [(String, String)]) -> [UInt8] {
        Array(fields.map { "\(component($0.0))=\(component($0.1))" }.joined(separator: "&").utf8)
    }

    private static func component(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x20: "+"
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(byte))
            default: escape(byte)
            }
        }.joined()
    }
}

extension PercentEncoding {
    /// Resolves `%23`; what is no such triplet stays as it is.
    static func decode(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        let encoded = Array(text.utf8)
        var index = 0
        while index < encoded.count {
            if encoded[index] == 0x25, index + 2 < encoded.count,
                let byte = UInt8(String(decoding: encoded[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(encoded[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
