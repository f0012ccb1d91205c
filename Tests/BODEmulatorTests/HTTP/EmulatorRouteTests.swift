import Testing

@testable import BODEmulator  // Which paths are served is internal; that any prefix is taken is a promise.

@Suite("Paths")
struct EmulatorRouteTests {
    @Test(
        "any prefix before a known end is taken",
        arguments: [
            ("/ACME/as/token.oauth2", EmulatorRoute.token), ("/token.oauth2", .token),
            ("/x/revoke_token.oauth2", .revocation),
            ("/ACME/IONSERVICES/api/ion/messaging/service/ping", .ping), ("/ping", .ping), ("/x/versions", .versions),
            ("/ACME/IONSERVICES/api/ion/messaging/service/v2/multipartMessage", .message(.v2)),
            ("/ACME/CustomerApi/IMSV3Wrapper/Messaging/v3/multipartMessage", .message(.v3)),
            ("/v3/multipartMessage", .message(.v3)), ("//v3//multipartMessage/", .message(.v3)),
        ]
    )
    func known(path: String, route: EmulatorRoute) {
        #expect(EmulatorRoute(path: path) == route)
    }

    @Test(
        "other paths are not",
        arguments: [
            "", "/", "/v1/multipartMessage", "/multipartMessage", "/v3/message", "/v3/multipartmessage",
            "/v3/multipartMessage/x",
        ]
    )
    func unknown(path: String) {
        #expect(EmulatorRoute(path: path) == nil)
    }
}
