/// Message identifiers as ION makes them: a version 4 UUID (RFC 9562) of 32 hexadecimal digits without hyphens.
///
/// A sender chooses the identifier once and uses it again whenever it sends the same message again, because that is what
/// a receiver recognises a duplicate by.
public enum MessageID {
    /// The most characters of a sender's identifier that ION keeps.
    public static let keptLength = 128
    /// The most characters of an identifier in ION.
    public static let maximumLength = 250

    /// Makes an identifier.
    ///
    /// - Parameter generator: Where the random bits come from.
    /// - Returns: 32 hexadecimal digits in lower case.
    public static func random(using generator: inout some RandomNumberGenerator) -> String {
        let high: UInt64 = generator.next()
        let low: UInt64 = generator.next()
        return digits(high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000)
            + digits(low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }

    /// Makes an identifier from the system's random source.
    ///
    /// - Returns: 32 hexadecimal digits in lower case.
    public static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    private static func digits(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
