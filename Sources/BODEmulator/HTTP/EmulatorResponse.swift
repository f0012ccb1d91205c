import BODJSON

/// An answer of the emulated services.
struct EmulatorResponse: Sendable, Equatable {
    let status: Int
    /// The value of `Allow`, which goes with 405.
    var allow: String?
    /// The value of `WWW-Authenticate`, which goes with 401.
    var authenticate: String?
    let body: [UInt8]

    init(_ status: Int, _ body: JSONValue, allow: String? = nil, authenticate: String? = nil) {
        self.status = status
        self.allow = allow
        self.authenticate = authenticate
        self.body = body.encoded()
    }

    /// A document was taken.
    static func accepted(_ status: Int) -> EmulatorResponse {
        EmulatorResponse(
            status,
            ["status": "OK", "code": .number(JSONNumber(status)), "message": "Published successfully"]
        )
    }

    /// A request was refused, with the reasons as the service lists them.
    static func refused(_ status: Int, _ reasons: [String]) -> EmulatorResponse {
        EmulatorResponse(
            status,
            ["code": .number(JSONNumber(status)), "errors": .array(reasons.map { .string($0) })]
        )
    }

    /// The bearer token is missing, unknown or expired: the gateway answers with `error` instead of `errors`.
    static let unauthorized = EmulatorResponse(
        401,
        ["error": "the bearer token is missing, unknown or expired"],
        authenticate: "Bearer"
    )
}
