extension ExactDecimal: CustomStringConvertible {
    /// The value in plain digits, such as `-0.05`; with a power of ten where that would take more than 1 000 zeros.
    public var description: String {
        if isZero { return "0" }
        let sign = isNegative ? "-" : ""
        let digits = String(decoding: significand.map { $0 + 0x30 }, as: UTF8.self)
        if abs(exponent) > 1_000 + significand.count { return "\(sign)\(digits)e\(exponent)" }
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let whole = significand.count + exponent
        if whole <= 0 { return "\(sign)0.\(String(repeating: "0", count: -whole))\(digits)" }
        return "\(sign)\(digits.prefix(whole)).\(digits.dropFirst(whole))"
    }
}
