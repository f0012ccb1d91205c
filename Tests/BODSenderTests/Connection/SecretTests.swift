import BODSender
import Testing

@Suite("Secrets")
struct SecretTests {
    private let secret = Secret(Canary.clientSecret)

    @Test("no way of making text from a secret shows it")
    func text() {
        var dumped = ""
        dump(secret, to: &dumped)
        let texts = ["\(secret)", String(describing: secret), String(reflecting: secret), "\([secret])", dumped]
        for text in texts { #expect(!Canary.leaks(in: text)) }
        #expect(texts[0] == "***")
    }

    @Test("neither the file nor a request shows what it holds")
    func holders() throws {
        let file = try Canary.file()
        let request = TransportRequest(.post, file.gateway, headers: [.init("Authorization", Canary.token)])
        var dumped = ""
        dump(file, to: &dumped)
        dump(request.headers, to: &dumped)
        for text in ["\(file)", String(reflecting: file), "\(request)", dumped] { #expect(!Canary.leaks(in: text)) }
    }

    @Test("the text is there for the one who sends it")
    func reveal() {
        #expect(secret.reveal() == Canary.clientSecret)
    }
}
