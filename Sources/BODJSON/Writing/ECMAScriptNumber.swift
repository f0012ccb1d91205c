/// The text that ECMAScript gives to a double (ECMA-262, Number::toString), which RFC 8785 section 3.2.2.3 demands.
enum ECMAScriptNumber {
    /// The shortest digits that read back as the value, laid out as ECMAScript does; nil for infinities.
    static func text(of value: Double) -> String? {
        guard value.isFinite else { return nil }
        if value == 0 { return "0" }
        let shortest = ExactDecimal(digits: "\(value.magnitude)".utf8)
        let digits = String(decoding: shortest.significand.map { $0 + 0x30 }, as: UTF8.self)
        return (value < 0 ? "-" : "") + layout(digits, scale: digits.utf8.count + shortest.exponent)
    }

    /// Places the point; `scale` is the number of digits before it.
    private static func layout(_ digits: String, scale: Int) -> String {
        let count = digits.utf8.count
        switch scale {
        case _ where count <= scale && scale <= 21: return digits + String(repeating: "0", count: scale - count)
        case 1...21: return "\(digits.prefix(scale)).\(digits.dropFirst(scale))"
        case -5...0: return "0." + String(repeating: "0", count: -scale) + digits
        default:
            let power = scale - 1
            let mantissa = count == 1 ? digits : "\(digits.prefix(1)).\(digits.dropFirst())"
            return "\(mantissa)e\(power < 0 ? "-" : "+")\(abs(power))"
        }
    }
}
