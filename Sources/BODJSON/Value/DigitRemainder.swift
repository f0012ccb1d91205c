/// The remainder of a division in progress, one digit wider than its divisor.
struct DigitRemainder {
    private let divisor: [UInt8]
    private var digits: [UInt8]

    init(divisor: [UInt8]) {
        self.divisor = [0] + divisor
        digits = [UInt8](repeating: 0, count: divisor.count + 1)
    }

    var isZero: Bool { digits.allSatisfy { $0 == 0 } }

    mutating func bringDown(_ digit: UInt8) {
        digits.removeFirst()
        digits.append(digit)
        while !digits.lexicographicallyPrecedes(divisor) { subtract() }
    }

    private mutating func subtract() {
        var borrow: UInt8 = 0
        for place in digits.indices.reversed() {
            let taken = divisor[place] + borrow
            borrow = digits[place] < taken ? 1 : 0
            digits[place] = digits[place] + borrow * 10 - taken
        }
    }
}
