import BODJSON

/// What the token service answered, decoded tolerantly: `expires_in` may be a number or text.
struct TokenResponse: Sendable, Equatable {
    let token: Secret
    let lifetime: Duration

    /// Reads the body of a 2xx answer.
    init(reading body: [UInt8]) throws(TokenError) {
        guard let document = try? JSONDocument(body, file: "token", limits: JSONLimits(documentBytes: 1 << 20)),
            let text = document.root["access_token"]?.string, Self.isToken(text)
        else { throw .malformedResponse }
        if let type = document.root["token_type"]?.string, type.lowercased() != "bearer" { throw .malformedResponse }
        token = Secret(text)
        lifetime = Self.lifetime(document.root["expires_in"])
    }

    private static func lifetime(_ node: JSONNode?) -> Duration {
        guard let node, let number = JSONNumber(node.string ?? node.rawText) else { return AccessToken.usualLifetime }
        let seconds = number.decimal.integer ?? Int(exactly: number.decimal.double.rounded(.down).clamped) ?? 0
        return seconds > 0 ? .seconds(min(seconds, 86_400)) : AccessToken.usualLifetime
    }

    /// A token goes into a header, so it has visible ASCII characters only (RFC 6750 section 2.1).
    private static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}

extension Double {
    /// The number within what a lifetime in seconds can be.
    fileprivate var clamped: Double { isFinite ? Swift.min(Swift.max(self, 0), 86_400) : 0 }
}
