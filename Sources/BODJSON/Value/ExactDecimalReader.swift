/// Collects the digits of a number, byte by byte.
struct ExactDecimalReader {
    private(set) var isNegative = false
    /// The digits without leading zeros.
    private(set) var significand: [UInt8] = []
    private var fractionDigits = 0
    private var power = 0
    private var isPowerNegative = false
    private var part = Part.whole

    private enum Part {
        case whole
        case fraction
        case power
    }

    /// The power of ten of the last digit.
    var exponent: Int { (isPowerNegative ? -power : power) - fractionDigits }

    mutating func take(_ byte: UInt8) {
        switch byte {
        case 0x2D: if part == .power { isPowerNegative = true } else { isNegative = true }
        case 0x2E: part = .fraction
        case 0x65, 0x45: part = .power
        case 0x2B: break
        default: take(digit: byte &- 0x30)
        }
    }

    private mutating func take(digit: UInt8) {
        if part == .power {
            power = min(power * 10 + Int(digit), ExactDecimal.exponentBound)
            return
        }
        if part == .fraction { fractionDigits += 1 }
        if digit != 0 || !significand.isEmpty { significand.append(digit) }
    }
}
