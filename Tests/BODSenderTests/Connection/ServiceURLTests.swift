import BODSender
import Testing

@Suite("Addresses of services")
struct ServiceURLTests {
    @Test(
        "parts are joined with one slash each",
        arguments: [
            ("https://h", "https://h/T/a/b"), ("https://h/", "https://h/T/a/b"), ("https://h//", "https://h/T/a/b"),
            ("https://h:7443/x/", "https://h:7443/x/T/a/b"), ("HTTPS://H.example", "https://h.example/T/a/b"),
        ]
    )
    func joining(base: String, joined: String) throws {
        #expect(try ServiceURL(base).appending("T", "/a//b/").description == joined)
    }

    @Test("a segment that an address cannot have is encoded")
    func encoding() throws {
        #expect(try ServiceURL("https://h").appending("a b#ü?").description == "https://h/a%20b%23%C3%BC%3F")
    }

    @Test(
        "http is taken for this machine",
        arguments: ["http://localhost:1", "http://127.0.0.1:8080/x", "http://[::1]:9", "http://127.9.9.9"]
    )
    func loopback(text: String) throws {
        #expect(try ServiceURL(text).isLoopback)
    }

    @Test(
        "what is no address of a service is refused",
        arguments: [
            ("http://gateway.example", ServiceURLError.plain), ("http://127.0.0.1.example", .plain),
            ("http://localhost.example", .plain), ("http://127.0.0.256", .plain), ("http://1270.0.1", .plain),
            ("ftp://h", .scheme), ("h", .scheme), ("", .scheme), ("https:/h", .scheme), ("//h", .scheme),
            ("https://", .host), ("https:///x", .host), ("https://:1", .host), ("https://a:b:1", .host),
            ("https://u:p@h", .credentials), ("http://127.0.0.1@evil.example", .credentials),
            ("https://h:0", .port), ("https://h:65536", .port), ("https://h:x", .port), ("https://h:", .port),
            ("https://h/?a", .query), ("https://h#a", .query), ("https://h?a", .query),
            ("https://h/a b", .characters), ("https://h\n", .characters), ("https://h\\@x", .characters),
        ]
    )
    func refused(text: String, error: ServiceURLError) {
        #expect(throws: error) { try ServiceURL(text) }
    }
}
