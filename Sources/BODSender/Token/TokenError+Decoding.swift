import BODJSON

extension TokenError {
    /// The `error` of RFC 6749 section 5.2; only its registered names pass, so that nothing else of an answer is shown.
    static func code(in body: [UInt8]) -> String? {
        guard let document = try? JSONDocument(body, file: "token", limits: JSONLimits(documentBytes: 1 << 20)),
            let code = document.root["error"]?.string
        else { return nil }
        return registered.first { $0.utf8.elementsEqual(code.utf8) }
    }

    private static let registered = [
        "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type",
        "invalid_scope",
        "access_denied", "server_error", "temporarily_unavailable",
    ]
}
