/// Decides when a token is asked for: once for all who wait, again when it ends, and again when a server refuses it.
///
/// It does no work itself: an event goes in, what is to be done comes out.
struct TokenStateMachine: Sendable, Equatable {
    /// What is known about the token.
    enum State: Sendable, Equatable {
        /// There is none.
        case none
        /// It is being asked for.
        case asking
        /// There is one.
        case held(AccessToken)
    }

    /// What a caller who wants a token is to do.
    enum Action: Sendable, Equatable {
        /// Use this one.
        case use(AccessToken)
        /// Ask the token service and report what came of it.
        case ask
        /// Wait for the one who asks already.
        case join
    }

    private(set) var state = State.none
    private var generation = 0

    /// Somebody wants a token.
    mutating func wanted(now: ContinuousClock.Instant) -> Action {
        switch state {
        case .held(let token) where now < token.expiry: return .use(token)
        case .asking: return .join
        case .held, .none:
            state = .asking
            return .ask
        }
    }

    /// The token service answered.
    mutating func received(_ response: TokenResponse, now: ContinuousClock.Instant) -> AccessToken {
        generation += 1
        let token = AccessToken(
            value: response.token,
            lifetime: response.lifetime,
            issued: now,
            generation: generation
        )
        state = .held(token)
        return token
    }

    /// There is no token; the next who wants one asks again.
    mutating func failed() {
        if state == .asking { state = .none }
    }

    /// A server answered 401 to a token.
    ///
    /// One that was replaced in the meantime changes nothing.
    mutating func refused(_ token: AccessToken) {
        guard case .held(let current) = state, current.generation == token.generation else { return }
        state = .none
    }
}
