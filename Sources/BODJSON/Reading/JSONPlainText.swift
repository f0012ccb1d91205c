/// The characters that stand for themselves in a JSON string and are one byte each: ASCII without quotation mark,
/// backslash and control characters (RFC 8259 section 7).
enum JSONPlainText {
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != 0x22 && byte != 0x5C
    }

    /// The top bit of each byte that is not plain; exact for the lowest such byte, which is the only one that counts.
    @inline(__always)
    static func specialBytes(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let zeros = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        let controls = (word &- ones &* 0x20) & ~word
        return (zeros | controls | word) & (ones &* 0x80)
    }
}
