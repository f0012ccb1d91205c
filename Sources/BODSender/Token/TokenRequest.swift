import BODMessage

/// A request for a token: what is posted to the token service.
struct TokenRequest: Sendable {
    let url: ServiceURL
    /// The value of `Authorization`; nil when the client's credentials are in the body.
    let authorization: Secret?
    let body: [UInt8]

    /// The media type of the body.
    static let contentType = "application/x-www-form-urlencoded"

    /// Makes the request that fits a file: the password grant when it has a service account.
    init(file: IONAPIFile, grant: TokenGrant? = nil, authentication: ClientAuthentication = .basic) {
        url = file.tokenURL
        var fields: [(String, String)]
        switch (grant ?? Self.grant(of: file), file.serviceAccount) {
        case (.password, let account?):
            fields = [
                ("grant_type", TokenGrant.password.rawValue),
                ("username", account.accessKey.reveal()),
                ("password", account.secretKey.reveal()),
            ]
        default:
            fields = [("grant_type", TokenGrant.clientCredentials.rawValue)]
        }
        if !file.scopes.isEmpty { fields.append(("scope", file.scopes.joined(separator: " "))) }
        switch authentication {
        case .basic:
            authorization = Self.basic(file)
        case .body:
            authorization = nil
            fields += [("client_id", file.clientID), ("client_secret", file.clientSecret.reveal())]
        }
        body = PercentEncoding.form(fields)
    }

    /// The grant that fits a file.
    static func grant(of file: IONAPIFile) -> TokenGrant {
        file.serviceAccount == nil ? .clientCredentials : .password
    }

    /// Unlike RFC 6749 section 2.3.1, every client of Infor's gateway that is known to work encodes the two as they are.
    private static func basic(_ file: IONAPIFile) -> Secret {
        let pair = Array("\(file.clientID):\(file.clientSecret.reveal())".utf8)
        return Secret("Basic " + String(decoding: Base64.encode(pair), as: UTF8.self))
    }
}
