import BODJSON
import BODTestSupport
import BODTransform
import Testing

@Suite("The schema of json-exact")
struct JSONExactSchemaTests {
    @Test("is JSON in the layout that it is printed in")
    func layout() throws {
        let document = try JSONDocument(JSONExact.schema)
        #expect(document.root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
        #expect(JSONExact.schema.hasSuffix("}\n"))
    }

    @Test("stands in the documentation of the format")
    func documentation() throws {
        let page = String(decoding: try Project.bytes("docs/json-exact.md"), as: UTF8.self)
        #expect(page.contains("```json\n\(JSONExact.schema)```"))
    }
}
