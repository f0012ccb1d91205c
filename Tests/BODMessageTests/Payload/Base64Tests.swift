import BODMessage
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test(
        "the examples of RFC 4648 section 10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func examples(plain: String, encoded: String) {
        #expect(String(decoding: Base64.encode(Array(plain.utf8)), as: UTF8.self) == encoded)
        #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
    }

    @Test("all bytes survive")
    func allBytes() {
        let bytes = (0...1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }

    @Test("line breaks are passed over")
    func lineBreaks() {
        #expect(Base64.decode("Zm9v\r\nYmFy".utf8) == Array("foobar".utf8))
    }

    @Test(
        "what is no Base64 is refused",
        arguments: ["Z", "Zg", "Zg=", "Zg===", "=", "Zh==", "Zm9=", "Zm-v", "Zg==Zg==", "====", "Zm9v="]
    )
    func refused(text: String) {
        #expect(Base64.decode(text.utf8) == nil)
    }
}
