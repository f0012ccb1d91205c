import BODForms
import BODJSON
import BODTestSupport
import BODTransform
import BODXML
import Testing

@Suite("The schema of json-exact")
struct JSONExactSchemaTests {
    @Test("is JSON in the layout that it is printed in")
    func layout() throws {
        let document = try JSONDocument(JSONExact.schema)
        #expect(document.root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
        #expect(JSONExact.schema.hasSuffix("}\n"))
    }

    @Test("allows what is written, and nothing that breaks the grammar")
    func validity() throws {
        let schema = try JSONSchema(try JSONDocument(JSONExact.schema))
        for seed in UInt64(0)..<40 {
            var texts = RandomXMLText(seed: seed)
            let document = try #require(XMLReader().read(Array(texts.next().utf8), name: "a.xml").document)
            let json = try JSONDocument(JSONExactWriter(style: .compact).bytes(of: document))
            #expect(try schema.isValid(json.root), "\(seed)")
        }
        for wrong in [
            #"{}"#, #"{"$name":1}"#, #"{"$name":"a","b":"c"}"#, #"{"$name":"a","$":"x"}"#, #"{"$document":[]}"#,
        ] {
            #expect(try !schema.isValid(JSONDocument(wrong).root), "\(wrong)")
        }
    }

    @Test("stands in the documentation of the format")
    func documentation() throws {
        let page = String(decoding: try Project.bytes("docs/json-exact.md"), as: UTF8.self)
        #expect(page.contains("```json\n\(JSONExact.schema)```"))
    }
}
