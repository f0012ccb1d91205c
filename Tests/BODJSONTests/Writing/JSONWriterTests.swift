import BODJSON
import BODTestSupport
import Testing

@Suite struct JSONWriterTests {
    @Test func `The pretty layout has two spaces and a blank after the colon`() throws {
        let document = try JSONDocument(#"{"a":[1,2.50,{}],"b":{"c":[]},"d":"\u0041"}"#)
        let expected = """
            {
              "a": [
                1,
                2.50,
                {}
              ],
              "b": {
                "c": []
              },
              "d": "\\u0041"
            }
            """
        #expect(String(decoding: document.root.encoded(.pretty), as: UTF8.self) == expected)
        #expect(
            String(decoding: document.root.value.encoded(.pretty), as: UTF8.self)
                == expected.replacing(#"\u0041"#, with: "A")
        )
    }

    @Test func `A value writes the escapes that JSON demands and no others`() {
        let value = JSONValue.string("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é😀")
        #expect(value.jsonText == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}é😀\"")
    }

    @Test(arguments: Soak.seeds(200 as UInt64))
    func `Reading and writing a compact document gives the same bytes`(seed: UInt64) throws {
        var generator = JSONGenerator(seed: seed)
        let value = generator.value()
        let bytes = value.encoded()
        let document = try JSONDocument(bytes)
        #expect(document.root.encoded() == bytes)
        #expect(document.root.value == value)
        #expect(document.treeBytes <= 4 * bytes.count + 12)
    }

    @Test(arguments: Soak.seeds(100 as UInt64))
    func `The pretty layout reads back as the same value`(seed: UInt64) throws {
        var generator = JSONGenerator(seed: seed)
        let value = generator.value()
        let document = try JSONDocument(value.encoded(.pretty))
        #expect(document.root.value == value)
        #expect(document.root.encoded() == value.encoded())
        #expect(document.root.encoded(.pretty) == value.encoded(.pretty))
    }

    @Test func `Escapes that are not needed stay as they are written`() throws {
        let text = #"{"\u0061\/":"\u00e9\ud83d\ude00\u0000"}"#
        #expect(try JSONDocument(text).root.encoded() == Array(text.utf8))
    }

    @Test func `A document is written piece by piece`() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.write(1)
        let first = writer.take()
        writer.beginObject()
        writer.name("a")
        writer.write("b")
        writer.endObject()
        writer.endArray()
        #expect(String(decoding: first + writer.take(), as: UTF8.self) == #"[1,{"a":"b"}]"#)
    }
}
