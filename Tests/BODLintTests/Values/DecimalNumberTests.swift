import Testing

@testable import BODLint

@Suite("A decimal number")
struct DecimalNumberTests {
    @Test(
        "is read as XML Schema writes it",
        arguments: [("12", 12, 0), ("+12.50", 125, 1), ("-0.001", -1, 3), (".5", 5, 1), ("5.", 5, 0), ("007", 7, 0)]
    )
    func read(_ text: String, _ unscaled: Int, _ scale: Int) throws {
        let number = try #require(DecimalNumber(text))
        #expect(number.unscaled == unscaled)
        #expect(number.scale == scale)
    }

    @Test("is nothing else", arguments: ["", ".", "-", "1,5", "1.2.3", "1e3", "0x1", " 1", "١", "1234567890123456789"])
    func refused(_ text: String) {
        #expect(DecimalNumber(text) == nil)
    }

    @Test("of many digits is a number all the same, only too long to reckon with")
    func long() {
        #expect(DecimalNumber.isDecimal("1234567890123456789012345.67"))
        #expect(!DecimalNumber.isDecimal("1234567890123456789012345,67"))
    }

    @Test("is added and multiplied exactly")
    func arithmetic() throws {
        let tenth = try #require(DecimalNumber("0.1"))
        let fifth = try #require(DecimalNumber("0.2"))
        #expect(tenth.plus(fifth) == DecimalNumber("0.3"))
        #expect(tenth.times(fifth) == DecimalNumber("0.02"))
        #expect(try #require(DecimalNumber("250")).times(#require(DecimalNumber("3.84"))) == DecimalNumber("960"))
    }

    @Test("that does not fit is nil, never wrong")
    func overflow() throws {
        let large = try #require(DecimalNumber("999999999999999999"))
        #expect(large.times(large) == nil)
        let small = try #require(DecimalNumber("0.000000000000000001"))
        #expect(large.plus(small) == nil)
        #expect(!large.isFarther(from: small, than: .unit(digits: 2)))
    }

    @Test(
        "is compared with a tolerance",
        arguments: [("10.00", "10.01", false), ("10.00", "10.02", true), ("-1", "1", true)]
    )
    func tolerance(_ left: String, _ right: String, _ isFarther: Bool) throws {
        let first = try #require(DecimalNumber(left))
        #expect(try first.isFarther(from: #require(DecimalNumber(right)), than: .unit(digits: 2)) == isFarther)
    }
}
