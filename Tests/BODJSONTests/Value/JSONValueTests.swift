import BODJSON
import Testing

@Suite struct JSONValueTests {
    @Test func `Literals build values in member order`() {
        let value: JSONValue = ["b": 1, "a": ["x", nil, true], "number": .number(JSONNumber(-5))]
        #expect(value.jsonText == #"{"b":1,"a":["x",null,true],"number":-5}"#)
    }

    @Test func `Canonically equivalent strings are different`() {
        #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
        #expect(JSONMember("\u{E9}", 1) != JSONMember("e\u{301}", 1))
    }

    @Test func `A member is found by its code points`() {
        let value: JSONValue = ["e\u{301}": 1, "\u{E9}": 2]
        #expect(value["\u{E9}"] == 2)
        #expect(value["missing"] == nil)
        #expect(JSONValue.null["a"] == nil)
    }
}
