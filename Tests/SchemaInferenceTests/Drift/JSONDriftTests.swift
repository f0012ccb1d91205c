import BODForms
import SchemaInference
import Testing

@Suite("Drift against a JSON Schema")
struct JSONDriftTests {
    private let old = """
        {"$schema":"http://json-schema.org/draft-06/schema#","type":"object","required":["id","lines"],"properties":{
          "id":{"type":"string","maxLength":5},"status":{"enum":["open","closed"]},"day":{"type":"string","format":"date"},
          "price":{"oneOf":[{"type":"null"},{"type":"object","required":["amount"],"properties":{"amount":{"type":"number"}}}]},
          "tags":{"type":"object","additionalProperties":{"type":"integer"}},
          "lines":{"type":"array","items":{"$ref":"#/definitions/line"}}},
         "definitions":{"line":{"type":"object","properties":{"qty":{"type":"integer"}},"additionalProperties":false}}}
        """

    @Test(
        "says what samples have beyond the schema",
        arguments: [
            (#"{"id":"a","lines":[],"colour":1}"#, "appeared /colour property", "new; 1 place", true, false),
            (#"{"id":"a","lines":[{"colour":1}]}"#, "appeared /lines/*/colour property", "new; 1 place", true, true),
            (#"{"id":1,"lines":[]}"#, "widened /id type", "string; 1 of 1 are other numbers", false, true),
            (#"{"id":null,"lines":[]}"#, "widened /id type", "string; 1 of 1 are null", true, true),
            (
                #"{"id":"abcdefg","lines":[]}"#, "widened /id maxLength", "at most 5 characters; up to 7 in 1 of 1",
                true, true
            ),
            (#"{"id":"a"}"#, "vanished /lines property", "required; in none of 1", true, true),
            (
                #"{"id":"a","lines":[{"qty":1.5}]}"#, "widened /lines/*/qty type", "integer; 1 of 1 are other numbers",
                false, true
            ),
            (
                #"{"id":"a","lines":[],"status":"x"}"#, "widened /status enumeration",
                "one of 2 listed values; 1 of 1 is another", true, true
            ),
            (
                #"{"id":"a","lines":[],"day":"18.6.2020"}"#, "widened /day format", #"format "date"; broken by 1 of 1"#,
                false, false
            ),
            (
                #"{"id":"a","lines":[],"price":{"amount":"1"}}"#, "widened /price/amount type",
                "number; 1 of 1 are strings", false, true
            ),
            (
                #"{"id":"a","lines":[],"tags":{"x":1,"y":"z"}}"#, "widened /tags/* type", "integer; 1 of 2 are strings",
                false, true
            ),
            (#"{"id":"a","lines":{"qty":1}}"#, "widened /lines type", "array; 1 of 1 are objects", false, true),
        ]
    )
    func beyond(sample: String, short: String, summary: String, accepts: Bool, refuses: Bool) throws {
        let drift = try drift(of: [sample], againstJSON: old)
        let changes = drift.changes.filter { $0.kind == .appeared || $0.kind == .widened || $0.isRefused }
        let change = try #require(changes.first)
        #expect("\(change.kind.rawValue) \(change.path) \(change.aspect)" == short)
        #expect(change.summary == summary)
        #expect(change.ruling.accepts == accepts)
        #expect(drift.isRefusing == refuses && change.isRefused == refuses)
    }

    @Test("gives the line and column of the first place")
    func position() throws {
        let drift = try drift(of: ["{\"id\":\"a\",\n \"lines\":[],\n \"colour\": 1}"], againstJSON: old)
        #expect(drift.changes.first?.first?.description == "sample-10.json:3:2")
    }

    @Test("tells which properties no sample has, those of a map left out")
    func notSeen() throws {
        let drift = try drift(of: [#"{"id":"a","lines":[{}],"tags":{}}"#], againstJSON: old)
        #expect(
            drift.short == [
                "vanished /day property", "vanished /lines/*/qty property", "vanished /price property",
                "vanished /status property",
            ]
        )
        #expect(!drift.isRefusing)
    }

    @Test("says which of several types was never seen, when there were enough values")
    func unseenTypes() throws {
        let schema = #"{"type":"object","properties":{"a":{"type":["string","integer"]}}}"#
        let samples = Array(repeating: #"{"a":1}"#, count: 12)
        let drift = try drift(of: samples, againstJSON: schema)
        let kinds = drift.changes.map { "\($0.kind.rawValue) \($0.aspect): \($0.summary)" }
        #expect(
            kinds == ["narrowed required: optional; in all of 12", "narrowed type: string or integer; never string"]
        )
    }
}
