/// A decimal number as documents write it, exact; one that does not fit into 18 digits is not looked at.
struct DecimalNumber: Sendable, Equatable {
    /// The number without its decimal point.
    let unscaled: Int64
    /// How many digits are behind the decimal point, trailing zeros left out.
    let scale: Int

    private init(unscaled: Int64, scale: Int) {
        var (unscaled, scale) = (unscaled, scale)
        while scale > 0, unscaled % 10 == 0 { (unscaled, scale) = (unscaled / 10, scale - 1) }
        self.unscaled = unscaled
        self.scale = scale
    }

    /// Reads a number of XML Schema's type decimal (part 2, section 3.2.3); nil for anything else, and for more than 18 digits.
    init?(_ text: String) {
        guard Self.isDecimal(text) else { return nil }
        var value: Int64 = 0
        var (digits, fraction) = (0, 0)
        var isBehindPoint = false
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else {
                isBehindPoint = byte == UInt8(ascii: ".")
                continue
            }
            if isBehindPoint { fraction += 1 }
            if value > 0 || byte > 0x30 { digits += 1 }
            if digits > 18 { return nil }
            value = value * 10 + Int64(byte - 0x30)
        }
        self.init(unscaled: text.utf8.first == UInt8(ascii: "-") ? -value : value, scale: fraction)
    }

    /// The smallest amount of so many digits behind the decimal point.
    static func unit(digits: Int) -> DecimalNumber { DecimalNumber(unscaled: 1, scale: digits) }

    /// Whether a text is a number of XML Schema's type decimal, of whatever length.
    static func isDecimal(_ text: String) -> Bool {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        var digits = 0
        var points = 0
        for byte in rest {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "."): points += 1
            default: return false
            }
        }
        return digits > 0 && points <= 1
    }

    var isZero: Bool { unscaled == 0 }
    var isNegative: Bool { unscaled < 0 }

    /// The product; nil when it does not fit.
    func times(_ other: DecimalNumber) -> DecimalNumber? {
        let (product, overflow) = unscaled.multipliedReportingOverflow(by: other.unscaled)
        return overflow ? nil : DecimalNumber(unscaled: product, scale: scale + other.scale)
    }

    /// The sum; nil when it does not fit.
    func plus(_ other: DecimalNumber) -> DecimalNumber? {
        let common = max(scale, other.scale)
        guard let left = raised(to: common), let right = other.raised(to: common) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : DecimalNumber(unscaled: sum, scale: common)
    }

    /// Whether two numbers are further apart than allowed; false when that cannot be told.
    func isFarther(from other: DecimalNumber, than tolerance: DecimalNumber) -> Bool {
        let common = max(scale, other.scale, tolerance.scale)
        guard let left = raised(to: common), let right = other.raised(to: common),
            let allowed = tolerance.raised(to: common)
        else { return false }
        let (difference, overflow) = left.subtractingReportingOverflow(right)
        return !overflow && difference.magnitude > allowed.magnitude
    }

    private func raised(to scale: Int) -> Int64? {
        var value = unscaled
        for _ in self.scale..<max(self.scale, scale) {
            let (next, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = next
        }
        return value
    }
}
