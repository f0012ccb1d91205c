/// A number of bytes as people write it: `900000`, `900MB`, `64 MiB`, `1.5GB`.
package enum ByteCount {
    /// What is taken, in words.
    package static let words = "a number of bytes, or one with kB, MB or GB (of 1000) or KiB, MiB or GiB (of 1024)"

    /// The same as a pattern of JSON Schema.
    static let pattern = #"^[0-9]+(\.[0-9]{1,6})? ?([kKmMgG]i?)?[bB]?$"#

    /// Reads a number of bytes.
    ///
    /// - Parameter text: The number; capital letters do not matter, and a fraction has six digits at most.
    /// - Returns: The bytes, whole ones; nil for anything else, and for more than can be counted.
    package static func of(_ text: String) -> Int? {
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
        let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard let first = parts.first, let whole = Int(first), parts.count <= 2 else { return nil }
        let unit = String(decoding: text.utf8.dropFirst(digits.count), as: UTF8.self).lowercased()
        guard let factor = factors[unit.first == " " ? String(unit.dropFirst()) : unit] else { return nil }
        let (bytes, isTooMuch) = whole.multipliedReportingOverflow(by: factor)
        guard !isTooMuch else { return nil }
        guard parts.count == 2 else { return bytes }
        guard (1...6).contains(parts[1].utf8.count), let fraction = Int(parts[1]), factor > 1 else { return nil }
        let scale = (0..<parts[1].utf8.count).reduce(1) { scale, _ in scale * 10 }
        let (sum, isBeyond) = bytes.addingReportingOverflow(fraction * factor / scale)
        return isBeyond ? nil : sum
    }

    private static let factors = [
        "": 1, "b": 1, "k": 1_000, "kb": 1_000, "m": 1_000_000, "mb": 1_000_000, "g": 1_000_000_000,
        "gb": 1_000_000_000,
        "ki": 1 << 10, "kib": 1 << 10, "mi": 1 << 20, "mib": 1 << 20, "gi": 1 << 30, "gib": 1 << 30,
    ]
}
