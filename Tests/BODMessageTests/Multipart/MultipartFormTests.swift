import BODMessage
import Testing

@Suite("Writing forms")
struct MultipartFormTests {
    private let parts = [
        MultipartPart(
            name: "ParameterRequest",
            filename: "p.json",
            contentType: "application/json",
            body: Array("{}".utf8)
        ),
        MultipartPart(name: "MessagePayload", body: Array("<A/>\r\n".utf8)),
    ]

    @Test("equal random bits give equal bytes")
    func deterministic() {
        var generator = FixedGenerator(values: [0])
        let form = MultipartForm(parts, using: &generator)
        let boundary = "--bodkit-00000000000040008000000000000000"
        let lines = [
            boundary, #"Content-Disposition: form-data; name="ParameterRequest"; filename="p.json""#,
            "Content-Type: application/json", "", "{}",
            boundary, #"Content-Disposition: form-data; name="MessagePayload""#, "", "<A/>", "",
            boundary + "--", "",
        ]
        #expect(String(decoding: form.encoded(), as: UTF8.self) == lines.joined(separator: "\r\n"))
        #expect(form.contentType == "multipart/form-data; boundary=bodkit-00000000000040008000000000000000")
    }

    @Test("a boundary that a part contains is not used")
    func avoidsContent() {
        var generator = FixedGenerator(values: [0, 0, 1])
        let part = MultipartPart(name: "a", body: Array("x bodkit-00000000000040008000000000000000 y".utf8))
        #expect(MultipartForm([part], using: &generator).boundary == "bodkit-00000000000040018000000000000001")
    }

    @Test("a name cannot end its quotation or its line")
    func escapes() {
        let form = MultipartForm([MultipartPart(name: "a\"\r\nX: y", filename: "b\"c", body: [])])
        let text = String(decoding: form.encoded(), as: UTF8.self)
        #expect(text.contains("name=\"a%22%0D%0AX: y\"; filename=\"b%22c\"\r\n\r\n"))
    }

    @Test("what is written is read as it was", arguments: ["", "\r\n", "--", "\r\n--bodkit", "a\r\n\r\nb", "\u{0}é"])
    func roundTrip(body: String) throws {
        let written =
            [MultipartPart(name: "a", filename: "f", contentType: "text/plain", body: Array(body.utf8))] + parts
        let form = MultipartForm(written)
        #expect(try MultipartForm.parts(of: form.encoded(), contentType: form.contentType) == written)
    }
}
