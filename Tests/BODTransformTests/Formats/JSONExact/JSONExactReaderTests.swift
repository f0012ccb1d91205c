import BODDiagnostics
import BODForms
import BODTransform
import BODXML
import Testing

@Suite("json-exact, read")
struct JSONExactReaderTests {
    private func read(_ json: String) -> Conversion {
        JSONExactReader().xml(from: Array(json.utf8), name: "a.json")
    }

    @Test(
        "becomes the XML that it stands for",
        arguments: [
            (#"{"$name":"a"}"#, "<a/>"),
            (
                #"{"$":["1",{"$name":"b","$":[]},"<&>\r"],"@x":"\"\t","$name":"a"}"#,
                "<a x=\"&quot;&#x9;\">1<b/>&lt;&amp;&gt;&#xD;</a>"
            ),
            (#"{"$name":"p:a","@p:x":"1","$ns":{"p":"urn:p","":"d"}}"#, #"<p:a xmlns:p="urn:p" xmlns="d" p:x="1"/>"#),
            (
                #"{"$name":"a","@xml:lang":"en","$ns":{"xml":"http://www.w3.org/XML/1998/namespace"}}"#,
                #"<a xml:lang="en"/>"#
            ),
            (
                #"{"$document":[{"$pi":"p","$":"d"},{"$name":"a"},{"$comment":"c"}]}"#,
                "<?p d?>\n<a/>\n<!--c-->"
            ),
        ]
    )
    func documents(json: String, xml: String) throws {
        let result = read(json)
        let bytes = try #require(result.bytes, "\(result.diagnostics)")
        #expect(String(decoding: bytes, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(xml)\n")
    }

    @Test(
        "is refused with the place of the mistake",
        arguments: [
            (#"[]"#, "convert/root-missing 1 "),
            (#""x""#, "convert/root-missing 1 "),
            (#"{"$comment":"x"}"#, "convert/root-missing 1 "),
            (#"{}"#, "convert/name-missing 1 "),
            (#"{"$name":7}"#, "convert/string-expected 10 /$name"),
            (#"{"$name":"a b"}"#, "convert/invalid-name 10 /$name"),
            (#"{"$name":"a:b:c"}"#, "convert/invalid-name 10 /$name"),
            (#"{"$name":"a","b":"c"}"#, "convert/unknown-member 14 /b"),
            (#"{"$name":"a","@":"c"}"#, "convert/unknown-member 14 /@"),
            (#"{"$name":"a","@b":1.50}"#, "convert/string-expected 19 /@b"),
            (#"{"$name":"a","@b c":"1"}"#, "convert/invalid-name 14 /@b c"),
            (#"{"$name":"a","@xmlns":"u"}"#, "convert/invalid-declaration 14 /@xmlns"),
            (#"{"$name":"a","@xmlns:p":"u"}"#, "convert/invalid-declaration 14 /@xmlns:p"),
            (#"{"$name":"a","$ns":[]}"#, "convert/namespaces-not-object 20 /$ns"),
            (#"{"$name":"a","$ns":{"p":null}}"#, "convert/string-expected 25 /$ns/p"),
            (#"{"$name":"a","$ns":{"p":""}}"#, "convert/invalid-declaration 21 /$ns/p"),
            (#"{"$name":"a","$ns":{"1":"u"}}"#, "convert/invalid-declaration 21 /$ns/1"),
            (#"{"$name":"a","$ns":{"xml":"u"}}"#, "convert/invalid-declaration 21 /$ns/xml"),
            (#"{"$name":"a","$ns":{"xmlns":"u"}}"#, "convert/invalid-declaration 21 /$ns/xmlns"),
            (#"{"$name":"p:a"}"#, "convert/unbound-prefix 10 /$name"),
            (#"{"$name":"a","@p:b":"1"}"#, "convert/unbound-prefix 14 /@p:b"),
            (
                #"{"$name":"a","$ns":{"p":"u","q":"u"},"@p:b":"1","@q:b":"2"}"#, "convert/duplicate-attribute 49 /@q:b"
            ),
            (#"{"$name":"a","$":"x"}"#, "convert/list-expected 18 /$"),
            (#"{"$name":"a","$":["x",4711]}"#, "convert/node-expected 23 /$/1"),
            (#"{"$name":"a","$":["x\u0000"]}"#, "convert/forbidden-character 19 /$/0"),
            (#"{"$name":"a","@b":"\uFFFF"}"#, "convert/forbidden-character 19 /@b"),
            (#"{"$name":"a","$":[{"$comment":"a--b"}]}"#, "convert/invalid-comment 31 /$/0/$comment"),
            (#"{"$name":"a","$":[{"$comment":"a","$name":"b"}]}"#, "convert/unknown-member 35 /$/0/$name"),
            (#"{"$name":"a","$":[{"$pi":"xml"}]}"#, "convert/invalid-name 26 /$/0/$pi"),
            (#"{"$name":"a","$":[{"$pi":"p","$":"?>"}]}"#, "convert/invalid-instruction 34 /$/0/$"),
            (
                #"{"$name":"a","$":[{"$name":"b","$":[{"$name":"c","$":[true]}]}]}"#,
                "convert/node-expected 55 /$/0/$/0/$/0"
            ),
            (#"{"$document":[]}"#, "convert/root-missing 14 /$document"),
            (#"{"$document":{}}"#, "convert/list-expected 14 /$document"),
            (#"{"$document":[{"$name":"a"},{"$name":"b"}]}"#, "convert/second-root 29 /$document/1"),
            (#"{"$document":[{"$name":"a"},"x"]}"#, "convert/text-beside-root 29 /$document/1"),
            (#"{"$document":[{"$name":"a"}],"$name":"b"}"#, "convert/unknown-member 30 /$name"),
            (#"{"$name":"a",}"#, "json/trailing-comma 13 "),
        ]
    )
    func mistakes(json: String, expected: String) {
        let result = read(json)
        #expect(result.bytes == nil)
        let found = result.diagnostics.map {
            "\($0.id) \($0.location.range?.start.column ?? 0) \($0.location.path ?? "")"
        }
        #expect(found == [expected])
    }

    @Test("shows all mistakes of a document, in its order")
    func allMistakes() {
        let result = read(
            """
            {
              "$name": "a",
              "@n": 1,
              "$": [
                { "$name": "b", "$": [null] },
                { "name": "c" }
              ]
            }
            """
        )
        #expect(
            result.diagnostics.map { "\($0.location.range?.start.line ?? 0) \($0.id)" } == [
                "3 convert/string-expected", "5 convert/node-expected", "6 convert/name-missing",
                "6 convert/unknown-member",
            ]
        )
    }

    @Test("takes every depth that XML documents may have, and refuses more")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"$name":"a","$":["#, count: depth - 1) + #"{"$name":"a"}"#
                + String(repeating: "]}", count: depth - 1)
        }
        let deepest = read(nested(256))
        let bytes = try #require(deepest.bytes, "\(deepest.diagnostics)")
        #expect(XMLReader().read(bytes, name: "a.xml").document != nil)
        #expect(read(nested(257)).diagnostics.map(\.id) == ["convert/limit-exceeded"])
        #expect(read(nested(5_000)).bytes == nil)
    }

    @Test("refuses more attributes than a document may have on one element")
    func attributes() {
        let attributes = (0...256).map { #""@a\#($0)":"""# }.joined(separator: ",")
        #expect(read(#"{"$name":"a",\#(attributes)}"#).diagnostics.map(\.id) == ["convert/limit-exceeded"])
    }
}
