/// How a value was probably meant, from the mistakes that people make most.
enum ValueHint {
    /// What to write, or nil when the value gives no hint.
    static func remedy(for value: String) -> String? {
        let bytes = Array(value.utf8)
        if bytes.isEmpty { return "write a value, or leave the element out" }
        if bytes.contains(0x2C), bytes.allSatisfy({ isDigit($0) || [0x2C, 0x2E, 0x2D].contains($0) }) {
            return "write the number with a decimal point and without separators of thousands, such as 1234.50"
        }
        if ["yes", "no", "Y", "N", "TRUE", "FALSE", "True", "False"].contains(where: { sameBytes($0, value) }) {
            return "write true or false, in lower case"
        }
        if bytes.count(where: { $0 == 0x2F || $0 == 0x2E }) == 2, bytes.contains(where: isDigit) {
            return "write dates as 2026-03-31, and times as 2026-03-31T14:05:00Z"
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
