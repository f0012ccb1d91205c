import Testing

@testable import BODJSON

@Suite struct ComparisonKeyTests {
    private func key(_ text: String) throws -> [UInt8] { ComparisonKey.bytes(of: try JSONDocument(text).root) }

    @Test(arguments: [
        ("1", "1.0"), ("100", "1e2"), ("0", "-0.0"), (#""\u0061""#, #""a""#),
        (#"{"a":1,"b":[true]}"#, #"{"b":[true],"a":1e0}"#),
        ("[ ]", "[]"), (#"{"a":{"x":1,"y":2}}"#, #"{"a":{"y":2,"x":1}}"#),
    ])
    func `Equal values have equal keys`(left: String, right: String) throws {
        #expect(try key(left) == key(right))
    }

    @Test(arguments: [
        ("1", #""1""#), ("[]", "{}"), ("null", #""null""#), ("[1,2]", "[2,1]"), ("[12]", "[1,2]"),
        (#"["a","b"]"#, #"["ab"]"#),
        (#"{"a":"b"}"#, #"["a","b"]"#), ("[[1],2]", "[[1,2]]"), ("true", "1"), ("\"\u{E9}\"", "\"e\u{301}\""),
        ("1", "-1"),
        (#"{"a":1}"#, #"{"a":1,"b":1}"#), ("9007199254740993", "9007199254740992"),
    ])
    func `Different values have different keys`(left: String, right: String) throws {
        #expect(try key(left) != key(right))
    }

    @Test(arguments: 0..<50)
    func `The order of members does not matter`(seed: UInt64) throws {
        var generator = JSONGenerator(seed: seed)
        let value = generator.value()
        #expect(try key(value.jsonText) == key(reversed(value).jsonText))
    }

    private func reversed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let members): .object(members.reversed().map { JSONMember($0.name, reversed($0.value)) })
        case .array(let elements): .array(elements.map(reversed))
        default: value
        }
    }
}
