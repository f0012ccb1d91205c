import Testing

@testable import BODEmulator  // The token service's rules, without a server.

@Suite("The token service")
struct TokenEndpointTests {
    private let endpoint = TokenEndpoint(credentials: credentials)
    private static let client = "ACME~client:s3cret"
    private static let password = "grant_type=password&username=ACME%23key&password=k3y"

    private func code(_ request: EmulatorRequest) -> String? {
        do {
            try endpoint.checkGrant(request)
            return nil
        } catch {
            return "\(error.status) \(error.code)"
        }
    }

    @Test(
        "both grants are taken, with the client in the header or in the body",
        arguments: [
            EmulatorRequest.token(password, basic: client),
            .token("grant_type=client_credentials", basic: client),
            .token(password + "&client_id=ACME~client&client_secret=s3cret"),
            .token("client_id=ACME%7Eclient&client_secret=s3cret&grant_type=client_credentials&scope=Infor-ION"),
            .token(password, basic: "ACME%7Eclient:s3cret"),
            .token(password, basic: client, type: "application/x-www-form-urlencoded; charset=UTF-8"),
            .token(password + "&client_id=ACME~client", basic: client),
        ]
    )
    func taken(request: EmulatorRequest) {
        #expect(code(request) == nil)
    }

    @Test(
        "refusals have the status and the name of RFC 6749",
        arguments: [
            (EmulatorRequest.token(password), "401 invalid_client"),
            (.token(password, basic: "ACME~client:wrong"), "401 invalid_client"),
            (.token(password, basic: "nonsense"), "401 invalid_client"),
            (.token(password + "&client_id=ACME~client&client_secret=wrong"), "401 invalid_client"),
            (.token("grant_type=password&username=ACME%23key&password=wrong", basic: client), "400 invalid_grant"),
            (.token("grant_type=password&username=ACME%23key", basic: client), "400 invalid_request"),
            (.token("grant_type=saml", basic: client), "400 unsupported_grant_type"),
            (.token("", basic: client), "400 invalid_request"),
            (.token("grant_type=password&grant_type=password", basic: client), "400 invalid_request"),
            (.token("grant_type=%zz", basic: client), "400 invalid_request"),
            (.token("grant_type=%ff", basic: client), "400 invalid_request"),
            (.token(password, basic: client, type: "application/json"), "400 invalid_request"),
            (.token(password + "&client_secret=s3cret", basic: client), "400 invalid_request"),
        ]
    )
    func refused(request: EmulatorRequest, code: String) {
        #expect(self.code(request) == code)
    }
}
