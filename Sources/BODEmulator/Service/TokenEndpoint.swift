import BODJSON
import BODMessage

/// The token service: RFC 6749 sections 2.3.1, 4.3, 4.4 and 5, and RFC 7009 for revocation.
struct TokenEndpoint: Sendable {
    /// A refusal of RFC 6749 section 5.2.
    struct Refusal: Error, Sendable, Equatable {
        let status: Int
        let code: String
        let description: String

        static func request(_ description: String) -> Refusal {
            Refusal(status: 400, code: "invalid_request", description: description)
        }

        static let client = Refusal(
            status: 401,
            code: "invalid_client",
            description: "the client ID or the client secret is wrong"
        )

        var response: EmulatorResponse {
            EmulatorResponse(
                status,
                ["error": .string(code), "error_description": .string(description)],
                authenticate: status == 401 ? "Basic" : nil
            )
        }
    }

    let credentials: EmulatorCredentials

    /// Checks a request for a token; it may be answered with one when nothing is thrown.
    func checkGrant(_ request: EmulatorRequest) throws(Refusal) {
        let fields = try form(request)
        try authenticate(request, fields)
        switch fields["grant_type"] {
        case nil: throw .request("grant_type is missing")
        case "client_credentials"?: return
        case "password"?: try checkAccount(fields)
        default:
            throw Refusal(
                status: 400,
                code: "unsupported_grant_type",
                description: "grant_type must be password or client_credentials"
            )
        }
    }

    /// The token that a request revokes.
    func revokedToken(_ request: EmulatorRequest) throws(Refusal) -> String {
        let fields = try form(request)
        try authenticate(request, fields)
        guard let token = fields["token"] else { throw .request("token is missing") }
        return token
    }

    private func form(_ request: EmulatorRequest) throws(Refusal) -> FormFields {
        let type = (request.header("content-type") ?? "").prefix { $0 != ";" && $0 != " " }.lowercased()
        guard type == "application/x-www-form-urlencoded" else {
            throw .request("the Content-Type must be application/x-www-form-urlencoded")
        }
        guard let fields = FormFields(request.body) else { throw .request("the form cannot be read") }
        return fields
    }

    private func authenticate(_ request: EmulatorRequest, _ fields: FormFields) throws(Refusal) {
        if request.headers["authorization"] != nil {
            if fields["client_secret"] != nil { throw .request("the client shows its identity in two ways") }
            guard let basic = request.authorization("basic"), isClient(basic) else { throw .client }
        } else {
            guard fields["client_id"] == credentials.clientID, fields["client_secret"] == credentials.clientSecret
            else {
                throw .client
            }
        }
    }

    /// Whether a client shows the identity that is known.
    ///
    /// Clients in use send the pair as it is; RFC 6749 wants both parts form-encoded first. Both are taken.
    private func isClient(_ basic: String) -> Bool {
        guard let pair = Base64.decode(basic.utf8), let colon = pair.firstIndex(of: 0x3A) else { return false }
        let expected = [credentials.clientID, credentials.clientSecret]
        let parts = [pair[..<colon], pair[(colon + 1)...]]
        return parts.map { String(decoding: $0, as: UTF8.self) } == expected || parts.map(FormFields.decode) == expected
    }

    private func checkAccount(_ fields: FormFields) throws(Refusal) {
        guard let user = fields["username"], let password = fields["password"] else {
            throw .request("username or password is missing")
        }
        guard user == credentials.accessKey, password == credentials.secretKey else {
            throw Refusal(status: 400, code: "invalid_grant", description: "the service account is not known")
        }
    }
}
