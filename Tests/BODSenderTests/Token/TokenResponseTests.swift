import Testing

@testable import BODSender  // Internal, and fed by a server that nobody controls.

@Suite("The token service's answers")
struct TokenResponseTests {
    private func read(_ text: String) throws(TokenError) -> TokenResponse {
        try TokenResponse(reading: Array(text.utf8))
    }

    @Test(
        "the lifetime may be a number or text; a strange one is replaced",
        arguments: [
            ("7200", 7_200), ("\"7200\"", 7_200), ("60.9", 60), ("1e3", 1_000), ("0", 7_200), ("-5", 7_200),
            ("\"x\"", 7_200),
            ("null", 7_200), ("1e400", 7_200), ("99999999999999999999", 86_400), ("604800", 86_400), ("[]", 7_200),
        ]
    )
    func lifetime(value: String, seconds: Int) throws {
        let response = try read(#"{"access_token":"t","token_type":"bearer","expires_in":\#(value)}"#)
        #expect(response.lifetime == .seconds(seconds))
    }

    @Test(
        "what is no bearer token is refused",
        arguments: [
            "", "[]", "{}", #"{"access_token":1}"#, #"{"access_token":""}"#, #"{"access_token":"a b"}"#,
            #"{"access_token":"a\r\nX: y"}"#, #"{"access_token":"t","token_type":"mac"}"#, "<html>",
        ]
    )
    func refused(text: String) {
        #expect(throws: TokenError.malformedResponse) { try read(text) }
    }

    @Test("only registered error names are shown")
    func errorCodes() {
        #expect(
            TokenError(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8))
                == .refused(status: 400, code: "invalid_grant")
        )
        #expect(
            TokenError(status: 401, body: Array(#"{"error":"\#(Canary.token)"}"#.utf8))
                == .refused(status: 401, code: nil)
        )
    }

    @Test(
        "a refusal is final, a failure of the service is not",
        arguments: [(400, false), (401, false), (429, true), (503, true)]
    )
    func temporary(status: Int, isTemporary: Bool) {
        #expect(TokenError(status: status, body: []).isTemporary == isTemporary)
    }
}
