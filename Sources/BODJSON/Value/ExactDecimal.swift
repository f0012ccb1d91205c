/// A decimal number of any length, without rounding.
///
/// The value is `significand × 10^exponent`, held in one form only: the significand has no leading and no trailing
/// zeros. An exponent beyond ±10^15 is held as ±10^15; JSON documents that differ there alone compare as equal.
public struct ExactDecimal: Sendable, Hashable {
    /// Whether the value is below zero.
    public let isNegative: Bool
    /// The digits of the significand, each from 0 to 9, most significant first; empty for zero.
    let significand: [UInt8]
    /// The power of ten of the significand's last digit.
    let exponent: Int

    static let exponentBound = 1_000_000_000_000_000

    /// Reads a decimal such as `-0.50`, `1E5` or `12`.
    ///
    /// - Parameter text: The text; nil results unless it is a number of RFC 8259 section 6.
    public init?(_ text: String) {
        guard JSONNumberGrammar.isNumber(text.utf8) else { return nil }
        self.init(digits: text.utf8)
    }

    /// Reads a number of a document that was read.
    ///
    /// - Parameter bytes: The number as written, of RFC 8259.
    package init(number bytes: ArraySlice<UInt8>) {
        self.init(digits: bytes)
    }

    /// Makes a whole number.
    public init(_ value: Int) {
        self.init(digits: String(value).utf8)
    }

    /// Reads a text that is known to be a number of RFC 8259.
    init(digits text: some Sequence<UInt8>) {
        var reader = ExactDecimalReader()
        for byte in text { reader.take(byte) }
        isNegative = reader.isNegative && !reader.significand.isEmpty
        let trailing = reader.significand.reversed().prefix { $0 == 0 }.count
        significand = reader.significand.dropLast(trailing)
        exponent = significand.isEmpty ? 0 : reader.exponent + trailing
    }

    /// Whether the value is zero.
    public var isZero: Bool { significand.isEmpty }

    /// Whether the value has no fraction; `1.0` and `1e2` have none.
    public var isInteger: Bool { exponent >= 0 }

    /// The number of digits after the decimal point that the value needs.
    public var fractionDigits: Int { max(0, -exponent) }

    /// The number of significant digits of the value, the zeros of a whole number included; zero has one.
    public var totalDigits: Int {
        if isZero { return 1 }
        return exponent >= 0 ? significand.count + exponent : max(significand.count, -exponent)
    }

    /// The value when it is a whole number that an `Int` holds.
    public var integer: Int? {
        guard isInteger, significand.count + exponent <= 20 else { return nil }
        return Int(description)
    }

    /// The nearest value of an IEEE 754 double; infinite beyond its range.
    public var double: Double { Double(scientific) ?? 0 }

    private var scientific: String {
        let digits = significand.isEmpty ? "0" : String(decoding: significand.map { $0 + 0x30 }, as: UTF8.self)
        return "\(isNegative ? "-" : "")\(digits)e\(exponent)"
    }
}
