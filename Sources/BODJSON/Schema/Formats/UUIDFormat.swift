/// UUIDs in the form of RFC 4122 section 3.
enum UUIDFormat {
    static func isUUID(_ text: [UInt8]) -> Bool {
        guard text.count == 36 else { return false }
        return text.enumerated().allSatisfy { position, byte in
            [8, 13, 18, 23].contains(position) ? byte == 0x2D : byte.isHexDigit
        }
    }
}
