import BODMessage
import Testing

@Suite("Payloads")
struct MessagePayloadTests {
    private let document = Array("<A>é</A>".utf8)

    @Test("NONE leaves the bytes alone")
    func none() throws {
        #expect(try MessagePayload.encode(document, .none) == document)
        #expect(try MessagePayload.decode(document, .none) == document)
    }

    @Test("BASE64 comes back")
    func base64() throws {
        let payload = try MessagePayload.encode(document, .base64)
        #expect(payload == Array("PEE+w6k8L0E+".utf8))
        #expect(try MessagePayload.decode(payload, .base64) == document)
    }

    @Test("DEFLATE is refused with a message that says what to use")
    func deflate() {
        let error = #expect(throws: MessagePayloadError.self) { try MessagePayload.encode(document, .deflate) }
        #expect(error?.description == "the encoding DEFLATE is not supported yet; use NONE or BASE64")
    }

    @Test("a payload that is not what it says is refused")
    func malformed() {
        #expect(throws: MessagePayloadError.malformed(.base64)) { try MessagePayload.decode(document, .base64) }
    }
}
