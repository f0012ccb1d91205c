import BODMessage

/// The tokens that were issued and have not ended.
struct IssuedTokens: Sendable {
    private var expiries: [String: ContinuousClock.Instant] = [:]
    private let lifetime: Duration

    init(lifetime: Duration) {
        self.lifetime = lifetime
    }

    mutating func issue(now: ContinuousClock.Instant) -> String {
        expiries = expiries.filter { $0.value > now }
        let token = MessageID.random() + MessageID.random()
        expiries[token] = now.advanced(by: lifetime)
        return token
    }

    func accepts(_ token: String, now: ContinuousClock.Instant) -> Bool {
        expiries[token].map { $0 > now } ?? false
    }

    mutating func revoke(_ token: String) {
        expiries[token] = nil
    }

    mutating func revokeAll() {
        expiries = [:]
    }
}
