import BODSender
import Testing

@Suite("Proxies")
struct ProxySettingsTests {
    @Test(
        "the address may have a scheme, credentials and a slash",
        arguments: [
            ("http://proxy:3128", "proxy", 3_128), ("proxy:3128", "proxy", 3_128), ("http://proxy/", "proxy", 80),
            ("http://u:p%40@proxy:1", "proxy", 1), ("http://[::1]:9", "[::1]", 9),
        ]
    )
    func addresses(text: String, host: String, port: Int) throws {
        let proxy = try #require(try ProxySettings(environment: ["HTTPS_PROXY": text]).proxy)
        #expect(proxy.host == host)
        #expect(proxy.port == port)
    }

    @Test("credentials are decoded and hidden")
    func credentials() throws {
        let proxy = try ProxySettings(environment: ["https_proxy": "http://u:CANARY%40x@proxy:1"]).proxy
        #expect(proxy?.credentials?.reveal() == "u:CANARY@x")
        #expect(!Canary.leaks(in: "\(String(describing: proxy))"))
    }

    @Test(
        "an address that cannot be used is refused without repeating it",
        arguments: ["socks5://h:1", "http://", "http://CANARY@:1"]
    )
    func refused(text: String) {
        let error = #expect(throws: ProxySettingsError.self) { try ProxySettings(environment: ["HTTPS_PROXY": text]) }
        #expect(error.map { Canary.leaks(in: $0.description) } == false)
    }

    @Test(
        "NO_PROXY names hosts and domains",
        arguments: [
            ("", "https://h.example", true), ("h.example", "https://h.example", false),
            ("example", "https://h.example", false),
            (".example", "https://h.example", false), ("ample", "https://h.example", true),
            ("*", "https://h.example", false),
            ("a, H.EXAMPLE", "https://h.example", false), ("", "https://localhost", false),
            ("", "http://127.0.0.1", false),
        ]
    )
    func exceptions(list: String, url: String, isProxied: Bool) throws {
        let settings = try ProxySettings(environment: ["HTTPS_PROXY": "http://p:1", "NO_PROXY": list])
        #expect((settings.proxy(for: try ServiceURL(url)) != nil) == isProxied)
    }
}
