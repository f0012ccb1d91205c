import BODForms
import BODJSON
import BODTransform
import BODXML
import Testing

@Suite("json-exact, written")
struct JSONExactWriterTests {
    private func json(_ xml: String) throws -> String {
        let reading = XMLReader().read(Array(xml.utf8), name: "a.xml")
        let document = try #require(reading.document, "\(reading.diagnostics)")
        return String(decoding: JSONExactWriter(style: .compact).bytes(of: document), as: UTF8.self)
    }

    @Test(
        "holds everything that the document says",
        arguments: [
            ("<a/>", #"{"$name":"a"}"#),
            ("<a></a>", #"{"$name":"a"}"#),
            ("<a>0042</a>", #"{"$name":"a","$":["0042"]}"#),
            ("<a> </a>", #"{"$name":"a","$":[" "]}"#),
            ("<a y='1' x='&#10;'/>", #"{"$name":"a","@y":"1","@x":"\n"}"#),
            ("<a>1<b/>2<b/>3</a>", #"{"$name":"a","$":["1",{"$name":"b"},"2",{"$name":"b"},"3"]}"#),
            ("<a>x<![CDATA[<&]]>&lt;</a>", #"{"$name":"a","$":["x<&<"]}"#),
            ("<a><!--c--><?p d?><?q?></a>", #"{"$name":"a","$":[{"$comment":"c"},{"$pi":"p","$":"d"},{"$pi":"q"}]}"#),
            (
                "<p:a xmlns:p='urn:p' xmlns='urn:d' p:x='1'><b xmlns=''/></p:a>",
                #"{"$name":"p:a","$ns":{"p":"urn:p","":"urn:d"},"@p:x":"1","$":[{"$name":"b","$ns":{"":""}}]}"#
            ),
            (
                "<?p?><!--1--><a/><!--2-->",
                #"{"$document":[{"$pi":"p"},{"$comment":"1"},{"$name":"a"},{"$comment":"2"}]}"#
            ),
        ]
    )
    func forms(xml: String, expected: String) throws {
        #expect(try json(xml) == expected + "\n")
    }

    @Test("is indented when people are to read it")
    func pretty() throws {
        let document = try #require(XMLReader().read(Array("<a x='1'><b>2</b></a>".utf8), name: "a.xml").document)
        #expect(
            String(decoding: JSONExactWriter().bytes(of: document), as: UTF8.self) == """
                {
                  "$name": "a",
                  "@x": "1",
                  "$": [
                    {
                      "$name": "b",
                      "$": [
                        "2"
                      ]
                    }
                  ]
                }

                """
        )
    }
}
