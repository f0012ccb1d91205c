extension ExactDecimal {
    /// Whether the value is a whole multiple of another, without rounding; nothing is a multiple of zero.
    ///
    /// - Parameter divisor: The value to divide by.
    /// - Returns: Whether the quotient is a whole number.
    public func isMultiple(of divisor: ExactDecimal) -> Bool {
        if divisor.isZero { return false }
        if isZero { return true }
        // A significand never ends in zero, so a multiple of a larger power of ten is out of the question.
        if exponent < divisor.exponent { return false }
        // Of 10^n only the factors 2 and 5 can cancel in the divisor, and it has at most 4 of them for each digit.
        let zeros = min(exponent - divisor.exponent, 4 * divisor.significand.count)
        if divisor.significand.count <= 17 { return remainder(zeros, byWord: divisor.word) == 0 }
        return remainderIsZero(zeros, byLong: divisor.significand)
    }

    private var word: UInt64 { significand.reduce(0) { $0 * 10 + UInt64($1) } }

    private func remainder(_ zeros: Int, byWord divisor: UInt64) -> UInt64 {
        var rest: UInt64 = 0
        for digit in significand { rest = (rest * 10 + UInt64(digit)) % divisor }
        for _ in 0..<zeros { rest = rest * 10 % divisor }
        return rest
    }

    /// School division, digit by digit; the limits of the reader keep both numbers to some thousand digits.
    private func remainderIsZero(_ zeros: Int, byLong divisor: [UInt8]) -> Bool {
        var rest = DigitRemainder(divisor: divisor)
        for digit in significand { rest.bringDown(digit) }
        for _ in 0..<zeros { rest.bringDown(0) }
        return rest.isZero
    }
}
