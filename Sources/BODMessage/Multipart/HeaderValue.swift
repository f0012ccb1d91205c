/// A header's value with its parameters: `form-data; name="a"; filename="b.xml"` (RFC 9110 section 5.6.6).
struct HeaderValue {
    /// The value before the first semicolon, in lower case.
    let value: String
    /// The parameters, their names in lower case.
    let parameters: [(name: String, value: String)]

    /// Reads a value; nil results unless it follows the grammar, so that no two readers can see different names.
    init?(_ text: some Collection<UInt8>) {
        var scanner = HeaderValueScanner(text)
        let value = scanner.takeUntilSemicolon()
        var parameters: [(name: String, value: String)] = []
        while scanner.takeSemicolon() {
            if scanner.isAtEnd { break }  // a semicolon at the end is common and harmless
            guard let parameter = scanner.takeParameter() else { return nil }
            if parameters.contains(where: { $0.name == parameter.name }) { return nil }
            parameters.append(parameter)
        }
        guard scanner.isAtEnd, !value.isEmpty else { return nil }
        self.value = value
        self.parameters = parameters
    }

    /// The value of a parameter.
    subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }
}

/// Walks over the bytes of a header's value.
private struct HeaderValueScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: some Collection<UInt8>) {
        bytes = Array(text)
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func takeUntilSemicolon() -> String {
        skipBlanks()
        let start = index
        while index < bytes.count, bytes[index] != 0x3B { index += 1 }
        var end = index
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    }

    mutating func takeSemicolon() -> Bool {
        skipBlanks()
        guard index < bytes.count, bytes[index] == 0x3B else { return false }
        index += 1
        skipBlanks()
        return true
    }

    mutating func takeParameter() -> (name: String, value: String)? {
        let name = takeToken()
        guard !name.isEmpty, index < bytes.count, bytes[index] == 0x3D else { return nil }
        index += 1
        let value = index < bytes.count && bytes[index] == 0x22 ? takeQuoted() : takeNonEmptyToken()
        skipBlanks()
        return value.map { (String(decoding: name, as: UTF8.self).lowercased(), String(decoding: $0, as: UTF8.self)) }
    }

    private mutating func takeToken() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, Self.isTokenByte(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private mutating func takeNonEmptyToken() -> ArraySlice<UInt8>? {
        let token = takeToken()
        return token.isEmpty ? nil : token
    }

    private mutating func takeQuoted() -> ArraySlice<UInt8>? {
        index += 1
        var value: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x22 { return value[...] }
            if byte == 0x5C, index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x5C {
                value.append(bytes[index])
                index += 1
            } else {
                value.append(byte)
            }
        }
        return nil
    }

    private mutating func skipBlanks() {
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// RFC 9110's token, and what the value of an unquoted boundary may have besides (RFC 2046 section 5.1.1).
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != 0x3B && byte != 0x3D && byte != 0x22 && byte != 0x2C
    }
}
