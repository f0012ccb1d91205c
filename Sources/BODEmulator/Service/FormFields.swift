/// The fields of a body of the type `application/x-www-form-urlencoded`.
struct FormFields: Sendable {
    private let fields: [(name: String, value: String)]

    /// Reads a body; nil when a name occurs twice, which RFC 6749 section 3.2 does not allow, or the text is not UTF-8.
    init?(_ body: [UInt8]) {
        var fields: [(name: String, value: String)] = []
        for field in body.split(separator: 0x26) {
            let parts = field.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(parts[0]), let value = Self.decode(parts.count == 2 ? parts[1] : []) else {
                return nil
            }
            if fields.contains(where: { $0.name == name }) { return nil }
            fields.append((name, value))
        }
        self.fields = fields
    }

    /// The value of a field that is not empty.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// Resolves `+` and `%23`.
    static func decode(_ text: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == 0x25 {
                guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
                else {
                    return nil
                }
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == 0x2B ? 0x20 : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
