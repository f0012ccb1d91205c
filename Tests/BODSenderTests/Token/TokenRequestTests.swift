import Testing

@testable import BODSender  // The request is not for users; what it puts on the wire must be right to the byte.

@Suite("Asking for a token")
struct TokenRequestTests {
    @Test("the password grant carries the service account, form-encoded, and the client as Basic")
    func password() throws {
        let request = TokenRequest(file: try Canary.file())
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == "grant_type=password&username=CANARY%23ACCESS-KEY-77aa&password=CANARY-SECRET-KEY-e930"
        )
        // base64 of ACME_PRD~abc:CANARY-CLIENT-SECRET-51c0
        #expect(request.authorization?.reveal() == "Basic QUNNRV9QUkR+YWJjOkNBTkFSWS1DTElFTlQtU0VDUkVULTUxYzA=")
    }

    @Test("on demand the client is in the body")
    func clientInBody() throws {
        let request = TokenRequest(file: try Canary.file(), authentication: .body)
        #expect(request.authorization == nil)
        #expect(
            String(decoding: request.body, as: UTF8.self)
                .hasSuffix("&client_id=ACME_PRD%7Eabc&client_secret=CANARY-CLIENT-SECRET-51c0")
        )
    }

    @Test("without a service account the grant is client_credentials")
    func clientCredentials() throws {
        let text = Canary.ionapi().replacing("saak", with: "x").replacing("sask", with: "y")
        let file = try IONAPIFile(reading: Array(text.utf8), file: "f")
        #expect(String(decoding: TokenRequest(file: file).body, as: UTF8.self) == "grant_type=client_credentials")
    }

    @Test("scopes are sent with blanks between them")
    func scopes() throws {
        let text = Canary.ionapi().replacing("\"v\":", with: #""sc":["Infor-ION","b"],"v":"#)
        let file = try IONAPIFile(reading: Array(text.utf8), file: "f")
        let body = String(decoding: TokenRequest(file: file, grant: .clientCredentials).body, as: UTF8.self)
        #expect(body == "grant_type=client_credentials&scope=Infor-ION+b")
    }
}
