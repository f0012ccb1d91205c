import BODJSON

/// An answer of the emulated services.
struct EmulatorResponse: Sendable, Equatable {
    let status: Int
    var headers: [(name: String, value: String)] = []
    let body: [UInt8]

    init(_ status: Int, _ body: JSONValue, headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = headers
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
        headers: [(name: "WWW-Authenticate", value: "Bearer")]
    )

    static func == (left: EmulatorResponse, right: EmulatorResponse) -> Bool {
        left.status == right.status && left.body == right.body
            && left.headers.elementsEqual(right.headers) { $0.name == $1.name && $0.value == $1.value }
    }
}
