import BODJSON
import Testing

@Suite struct JSONNumberTests {
    @Test(arguments: ["0", "-0", "12", "1.10", "0.0001", "1e6", "1E-999", "-12.50e+03", "1e400"])
    func `A number of RFC 8259 is kept as it is written`(text: String) throws {
        let number = try #require(JSONNumber(text))
        #expect(number.lexical == text)
    }

    @Test(arguments: [
        "", "-", "+1", "01", "-01", ".5", "1.", "1e", "1e+", "NaN", "Infinity", "0x1", "1 ", " 1", "1,5", "１",
    ])
    func `A text that is no number of RFC 8259 is refused`(text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test func `Numbers are equal when they are written alike`() throws {
        #expect(JSONNumber("1.0") != JSONNumber("1"))
        #expect(JSONNumber("1.0")?.decimal == JSONNumber("1")?.decimal)
    }

    @Test(arguments: [("1e2", 100), ("100", 100), ("1.0", 1), ("-9223372036854775808", Int.min), ("0e5", 0)])
    func `A whole number is an integer however it is written`(text: String, integer: Int) {
        #expect(JSONNumber(text)?.integer == integer)
    }

    @Test(arguments: ["1.5", "9223372036854775808", "1e400", "1e99999999999999999999999"])
    func `A fraction and a number that is too large are no integer`(text: String) {
        #expect(JSONNumber(text)?.integer == nil)
    }
}
