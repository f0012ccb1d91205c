/// Sends one document: gets a token, makes one POST, and makes a second one only after a 401, with a new token.
///
/// A 401 means that the document was certainly not taken, so the second POST cannot deliver it twice. There is no other
/// case in which a POST is repeated. It does no work itself: an event goes in, what is to be done comes out.
struct DeliveryStateMachine: Sendable, Equatable {
    /// What is to be done next.
    enum Action: Sendable, Equatable {
        /// Get a token.
        case getToken
        /// Tell the token source that the token was refused, then get another.
        case replaceToken(AccessToken)
        /// Make the POST with a token.
        case post(AccessToken)
        /// The document's outcome is settled.
        case finish(DeliveryOutcome)
    }

    private enum State: Sendable, Equatable {
        case ready
        case gettingToken(posts: Int)
        case posting(AccessToken, posts: Int)
        case finished
    }

    private let classifier: DeliveryClassifier
    private var state = State.ready

    init(api: IMSVersion) {
        classifier = DeliveryClassifier(api: api)
    }

    static func == (left: DeliveryStateMachine, right: DeliveryStateMachine) -> Bool { left.state == right.state }

    /// The sending begins.
    mutating func start() -> Action {
        state = .gettingToken(posts: 0)
        return .getToken
    }

    /// There is a token.
    mutating func received(_ token: AccessToken) -> Action {
        guard case .gettingToken(let posts) = state else { return finish(Self.outOfOrder) }
        state = .posting(token, posts: posts + 1)
        return .post(token)
    }

    /// There is no token.
    mutating func failed(_ error: TokenError) -> Action {
        finish(DeliveryOutcome(error.isTemporary ? .temporary : .setUp, summary: "nothing was sent: \(error)"))
    }

    /// The POST was answered.
    mutating func answered(_ response: TransportResponse) -> Action {
        guard case .posting(let token, let posts) = state else { return finish(Self.outOfOrder) }
        guard response.status == 401, posts == 1 else { return finish(classifier.outcome(of: response)) }
        state = .gettingToken(posts: posts)
        return .replaceToken(token)
    }

    /// The POST was not answered.
    mutating func failed(_ failure: TransportFailure) -> Action {
        finish(classifier.outcome(of: failure))
    }

    private mutating func finish(_ outcome: DeliveryOutcome) -> Action {
        state = .finished
        return .finish(outcome)
    }

    /// Our own mistake must not look like a delivery, nor invite a second one.
    private static let outOfOrder = DeliveryOutcome(.unknown, summary: "the steps of the sending are out of order")
}
