import Testing

@testable import SchemaInference

@Suite("Value types")
struct ValueTypeTests {
    private func type(_ values: [String], named name: String = "Value", enumerations: Bool = false) -> ValueType {
        value(values, named: name, enumerations: enumerations).type
    }

    private func value(_ values: [String], named name: String = "Value", enumerations: Bool = false) -> InferredValue {
        var options = InferenceOptions(target: .xsd(.standard))
        options.enumerations = enumerations
        var evidence = ValueEvidence()
        for value in values { evidence.observe(Array(value.utf8)[...], ObservationOptions(keepsValues: true)) }
        return inferValueType(evidence, named: ExpandedName(ExactText(name)), options)
    }

    @Test(
        "that are text because of a few among many are told of",
        arguments: [
            (
                Array(repeating: "1.5", count: 9) + ["n/a"],
                "numbers in 9 of 10 values; kept as text because of the other"
            ),
            (
                Array(repeating: "true", count: 38) + ["x", "y"],
                "truth values in 38 of 40 values; kept as text because of the 2 others"
            ),
            (
                Array(repeating: "2020-01-01", count: 19) + ["soon"],
                "dates in 19 of 20 values; kept as text because of the other"
            ),
            (Array(repeating: "1", count: 8) + ["n/a"], nil),
            (Array(repeating: "1", count: 80) + Array(repeating: "x", count: 20), nil),
        ] as [([String], String?)]
    )
    func exceptions(values: [String], doubt: String?) {
        #expect(value(values).doubt == doubt)
        #expect(value(values).type == .string)
        #expect(value(values, named: "ItemID").doubt == nil)
    }

    @Test(
        "are the narrowest that is safe",
        arguments: [
            (["1", "42"], .integer), (["1", "2.5"], .decimal(fractionDigits: nil)), (["true", "false"], .boolean),
            (["true", "0"], .boolean), (["0", "1"], .integer), (["true", "2"], .string), (["2020-01-01"], .date),
            (["2020-01-01", "2020-01-01T00:00:00"], .dateOrDateTime), (["2020-01-01T00:00:00Z"], .dateTime),
            (["10:00:00"], .time),
            (["P1D"], .duration), (["x"], .string), ([""], .string), (["5", ""], .string),
            (["2020-01-01", " "], .string), ([], .string),
            (["1", "007"], .string), (["+49"], .string), (["1234567890123456"], .string),
        ] as [([String], ValueType)]
    )
    func narrowest(values: [String], expected: ValueType) {
        #expect(type(values) == expected)
    }

    @Test(
        "of identifiers and codes are text, whatever the values",
        arguments: ["ID", "unitCode", "DocumentID", "order_id", "zip", "releaseVersion", "LineNumber", "serial_number"]
    )
    func identifiers(name: String) {
        #expect(type(["1", "2"], named: name) == .string)
    }

    @Test(
        "of other names are not text because they end in the same letters",
        arguments: ["Paid", "Grid", "Decode", "sequenceNumber", "Numbers"]
    )
    func notIdentifiers(name: String) {
        #expect(type(["1", "2"], named: name) == .integer)
    }

    @Test("of quantities are decimal, even if all samples are whole")
    func quantities() {
        #expect(type(["2500"], named: "ExtendedAmount") == .decimal(fractionDigits: nil))
        #expect(type(["2500"], named: "MultiplierFactorNumeric") == .decimal(fractionDigits: nil))
        #expect(type(["2500"], named: "Level") == .integer)
    }

    @Test("limit the digits after the point only when many values were seen, and never to fewer than two")
    func fractionDigits() {
        #expect(type(Array(repeating: "1.5", count: 299)) == .decimal(fractionDigits: nil))
        #expect(type(Array(repeating: "1.5", count: 300)) == .decimal(fractionDigits: 2))
        #expect(type(Array(repeating: "1.2345", count: 300)) == .decimal(fractionDigits: 4))
    }

    @Test("are enumerations only when asked, and on convincing evidence")
    func enumerations() {
        let many = Array(repeating: "Open", count: 30) + Array(repeating: "Closed", count: 10)
        #expect(type(many, named: "Status") == .string)
        #expect(type(many, named: "Status", enumerations: true) == .enumeration(["Closed", "Open"]))
        #expect(type(many, named: "Name", enumerations: true) == .string)
        #expect(type(many + ["Held"], named: "Status", enumerations: true) == .string)
        #expect(type(["Open", "Closed"], named: "Status", enumerations: true) == .string)
    }
}
