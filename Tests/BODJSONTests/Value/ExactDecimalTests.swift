import BODJSON
import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("1.10", "1.1"), ("-0", "0"), ("0.00", "0"), ("1e3", "1000"), ("12.5e-3", "0.0125"), ("100.50", "100.5"),
        ("9007199254740993", "9007199254740993"), ("1E400", "1" + String(repeating: "0", count: 400)),
        ("1e5000", "1e5000"),
    ])
    func `The plain form has no needless zeros`(text: String, plain: String) {
        #expect(ExactDecimal(text)?.description == plain)
    }

    @Test(arguments: [
        ("1", "2"), ("-2", "-1"), ("-1", "0"), ("0", "1e-400"), ("0.1", "0.11"), ("9", "10"), ("1e400", "1e401"),
        ("9007199254740992", "9007199254740993"), ("-1e400", "1"),
    ])
    func `Values are ordered exactly`(less: String, more: String) throws {
        let (left, right) = (try #require(ExactDecimal(less)), try #require(ExactDecimal(more)))
        #expect(left < right)
        #expect(!(right < left))
        #expect(left != right)
    }

    @Test(arguments: [
        ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
        ("1e308", "0.5", true),
        ("0", "3", true), ("4.5", "1.5", true), ("35", "1.5", false), ("1e1000", "4", true), ("1e1000", "3", false),
        ("12345678901234567890123456789", "3", true), ("1", "0", false), ("-6", "4", false), ("10", "100", false),
        ("246913578024691357802469135780", "12345678901234567890123456789", true),
        ("246913578024691357802469135781", "12345678901234567890123456789", false),
    ])
    func `Multiples are found without rounding`(value: String, divisor: String, expected: Bool) throws {
        let (value, divisor) = (try #require(ExactDecimal(value)), try #require(ExactDecimal(divisor)))
        #expect(value.isMultiple(of: divisor) == expected)
    }

    @Test(arguments: [("0.05", 2, 2), ("123.450", 5, 2), ("1e3", 4, 0), ("0", 1, 0)])
    func `Digits are counted as XML Schema counts them`(text: String, total: Int, fraction: Int) throws {
        let value = try #require(ExactDecimal(text))
        #expect(value.totalDigits == total)
        #expect(value.fractionDigits == fraction)
    }

    @Test func `A small multiple agrees with integer arithmetic`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let value = Int.random(in: -10_000...10_000, using: &random)
            let divisor = Int.random(in: 1...60, using: &random)
            #expect(ExactDecimal(value).isMultiple(of: ExactDecimal(divisor)) == (value % divisor == 0))
        }
    }
}
