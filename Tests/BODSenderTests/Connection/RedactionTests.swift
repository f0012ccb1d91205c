import Testing

@testable import BODSender  // Redaction is not for users, but a leak through it would be ours.

@Suite("Taking secrets out of a service's words")
struct RedactionTests {
    private let redaction = Redaction([Secret("geheim"), nil, Secret("")])

    @Test(
        "every occurrence is replaced",
        arguments: [
            ("geheim", "***"), ("a geheim b geheim", "a *** b ***"), ("geheimgeheim", "******"), ("gehei", "gehei"),
            ("ggeheim", "g***"), ("", ""),
        ]
    )
    func replaced(text: String, shown: String) {
        #expect(redaction.redact(text) == shown)
    }

    @Test("a long text is cut after the secrets are out, so that no beginning of one stays")
    func cut() {
        let shown = redaction.redact(String(repeating: "x", count: 496) + "geheim")
        #expect(shown == String(repeating: "x", count: 496) + "***")
        #expect(redaction.redact(String(repeating: "x", count: 600)).count == 501)
    }
}
