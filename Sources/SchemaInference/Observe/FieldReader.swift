/// Reads a value of fixed fields from left to right.
struct FieldReader {
    private var rest: ArraySlice<UInt8>

    init(_ value: ArraySlice<UInt8>) { rest = value }

    var isAtEnd: Bool { rest.isEmpty }

    /// Passes one byte if it is the expected one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    /// Passes some bytes if they are the expected ones.
    mutating func take(_ text: some Collection<UInt8>) -> Bool {
        guard rest.starts(with: text) else { return false }
        rest.removeFirst(text.count)
        return true
    }

    /// Whether a byte comes next.
    func begins(with byte: UInt8) -> Bool { rest.first == byte }

    /// Reads a number of exactly so many digits.
    mutating func number(_ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy(NumberForm.isDigit) else { return nil }
        rest.removeFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Passes all digits and returns how many there were.
    mutating func skipDigits() -> Int {
        let digits = rest.prefix(while: NumberForm.isDigit)
        rest.removeFirst(digits.count)
        return digits.count
    }
}
