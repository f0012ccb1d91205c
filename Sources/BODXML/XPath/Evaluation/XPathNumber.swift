/// Numbers as XPath 1.0 reads and writes them (sections 3.7, 4.2 and 4.4).
enum XPathNumber {
    /// The number that a text is; not a number for any other text.
    ///
    /// There is no exponent and no plus sign.
    static func value(of text: some Sequence<UInt8>) -> Double {
        let bytes = trimmed(Array(text)[...])
        let digits = bytes.first == 0x2D ? bytes.dropFirst() : bytes
        let points = digits.count { $0 == 0x2E }
        let isNumber = digits.allSatisfy { $0 == 0x2E || XPathLexer.isDigit($0) } && points <= 1
        guard isNumber, digits.count > points else { return .nan }
        return Double(String(decoding: bytes, as: UTF8.self)) ?? .nan
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = bytes.drop { XMLSource.isBlank($0) }
        return rest.lastIndex { !XMLSource.isBlank($0) }.map { rest[...$0] } ?? []
    }

    /// A number as a text: digits with at most one point, as few as tell it from all others.
    static func text(of number: Double) -> [UInt8] {
        if number.isNaN { return Array("NaN".utf8) }
        if number.isInfinite { return Array((number < 0 ? "-Infinity" : "Infinity").utf8) }
        if number == 0 { return Array("0".utf8) }
        let sign: [UInt8] = number < 0 ? [0x2D] : []
        let parts = "\(number.magnitude)".utf8.split(separator: 0x65, maxSplits: 1)
        let exponent = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
        let mantissa = parts[0].split(separator: 0x2E, maxSplits: 1).map(Array.init)
        let fraction = mantissa.count > 1 && mantissa[1] != [0x30] ? mantissa[1] : []
        return sign + placed(mantissa[0] + fraction, point: mantissa[0].count + exponent)
    }

    /// Digits with the point after some of them, or as many zeros as are missing.
    private static func placed(_ digits: [UInt8], point: Int) -> [UInt8] {
        if point <= 0 { return [0x30, 0x2E] + [UInt8](repeating: 0x30, count: -point) + digits }
        if point >= digits.count { return digits + [UInt8](repeating: 0x30, count: point - digits.count) }
        return digits[..<point] + [0x2E] + digits[point...]
    }

    /// The nearest whole number, and of two the greater one; the sign of zero stays.
    static func rounded(_ number: Double) -> Double {
        if number.isNaN || number.isInfinite || number == number.rounded(.towardZero) { return number }
        if number < 0, number >= -0.5 { return -0.0 }
        let below = number.rounded(.down)
        return number - below >= 0.5 ? below + 1 : below
    }
}
