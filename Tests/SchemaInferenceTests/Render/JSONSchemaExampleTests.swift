import Testing

@testable import SchemaInference

@Suite("JSON Schema")
struct JSONSchemaExampleTests {
    @Test("by the rules of the Data Catalog is draft 6 with positions")
    func catalog() throws {
        let sample =
            #"{"OrderID":"0042","Lines":[{"Amount":9.90,"Due":"2020-06-18T00:00:00Z"},{"Amount":12,"Due":null}]}"#
        let expected = """
            {
              "$schema": "http://json-schema.org/draft-06/schema#",
              "$id": "http://schema.infor.com/json-schema/My%20Order.json",
              "title": "My Order",
              "type": "object",
              "properties": {
                "OrderID": {
                  "type": "string",
                  "x-position": 1
                },
                "Lines": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "Amount": {
                        "type": "number",
                        "x-position": 1
                      },
                      "Due": {
                        "oneOf": [
                          {
                            "type": "null"
                          },
                          {
                            "type": "string",
                            "format": "date-time"
                          }
                        ],
                        "x-position": 2
                      }
                    },
                    "required": [
                      "Amount",
                      "Due"
                    ]
                  },
                  "x-position": 2
                }
              },
              "required": [
                "OrderID",
                "Lines"
              ]
            }

            """
        #expect(try schema(sample, target: .jsonSchema(.catalog)) { $0.name = "My Order" } == expected)
    }

    @Test("of draft 2020-12 says null as a type, and how often a member was seen")
    func draft202012() throws {
        let text = try schema(#"{"a":null,"b":1}"#, #"{"a":"x"}"#, target: .jsonSchema(.draft202012)) {
            $0.showsPresence = true
        }
        #expect(text.contains(#""$schema": "https://json-schema.org/draft/2020-12/schema""#))
        #expect(text.contains("\"string\",\n        \"null\""))
        #expect(text.contains(#""$comment": "In 1 of 2, first at byte 10 of sample-10.json.""#))
    }

    @Test("forbids other members only when asked")
    func otherMembers() throws {
        #expect(try !schema("{}", target: .jsonSchema(.catalog)).contains("additionalProperties"))
        let closed = try schema("{}", target: .jsonSchema(.catalog)) { $0.allowsOtherMembers = false }
        #expect(closed.contains(#""additionalProperties": false"#))
    }

    @Test("has a format only if all strings have it, white space included")
    func formats() throws {
        #expect(try schema(#"{"d":"2020-01-01"}"#, target: .jsonSchema(.catalog)).contains(#""format": "date""#))
        #expect(try !schema(#"{"d":" 2020-01-01"}"#, target: .jsonSchema(.catalog)).contains("format"))
        #expect(try !schema(#"{"d":"2020-01-01T00:00:00"}"#, target: .jsonSchema(.catalog)).contains("format"))
        #expect(try !schema(#"{"d":"2020-01-01"}"#, #"{"d":"soon"}"#, target: .jsonSchema(.catalog)).contains("format"))
    }

    @Test("keeps members apart that differ only in Unicode normalisation")
    func normalisation() throws {
        let text = try schema("{\"\u{E9}\":1,\"e\u{301}\":\"x\"}", target: .jsonSchema(.catalog))
        #expect(text.contains(#""x-position": 2"#))
    }

    @Test(
        "takes any value for the root",
        arguments: ["[]", "[1,\"a\"]", "null", "5", "\"x\"", "[[{}]]", "{\"\":{\"[]\":[1]}}"]
    )
    func roots(sample: String) throws {
        _ = try schema(sample, target: .jsonSchema(.catalog))
        _ = try schema(sample, target: .jsonSchema(.draft202012))
    }
}
