import Logging

/// Holds the token of a connection and asks for a new one when it is needed, once for all who wait.
actor TokenSource {
    private var machine = TokenStateMachine()
    private var asking: Task<Result<AccessToken, TokenError>, Never>?
    private let request: TokenRequest
    private let transport: any HTTPTransport
    private let now: @Sendable () -> ContinuousClock.Instant
    private let logger: Logger

    init(
        request: TokenRequest,
        transport: any HTTPTransport,
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        logger: Logger
    ) {
        self.request = request
        self.transport = transport
        self.now = now
        self.logger = logger
    }

    /// A token that is valid for a while yet.
    func token() async throws(TokenError) -> AccessToken {
        switch machine.wanted(now: now()) {
        case .use(let token): return token
        case .ask: return try await ask()
        case .join:
            guard let asking else { return try await ask() }
            return try await asking.value.get()
        }
    }

    /// A server answered 401 to a token.
    func refuse(_ token: AccessToken) {
        machine.refused(token)
    }

    /// The request runs in a task of its own: when the one who began it is cancelled, the others still wait for it.
    private func ask() async throws(TokenError) -> AccessToken {
        let task = Task { await self.exchange() }
        asking = task
        return try await task.value.get()
    }

    private func exchange() async -> Result<AccessToken, TokenError> {
        defer { asking = nil }
        do throws(TokenError) {
            let response = try await post()
            let token = machine.received(response, now: now())
            logger.debug("received a token", metadata: ["seconds": "\(response.lifetime.components.seconds)"])
            return .success(token)
        } catch {
            machine.failed()
            logger.debug("received no token", metadata: ["reason": "\(error)"])
            return .failure(error)
        }
    }

    private func post() async throws(TokenError) -> TokenResponse {
        logger.debug("asking for a token", metadata: ["url": "\(request.url)"])
        let response: TransportResponse
        do { response = try await transport.exchange(TransportRequest(request)) } catch { throw .transport(error) }
        guard (200...299).contains(response.status) else {
            throw TokenError(status: response.status, body: response.body)
        }
        return try TokenResponse(reading: response.body)
    }
}

extension TransportRequest {
    /// The request for a token.
    init(_ request: TokenRequest) {
        self.init(.post, request.url, body: request.body)
        headers.append(Header("Content-Type", TokenRequest.contentType))
        headers.append(Header("Accept", "application/json"))
        if let authorization = request.authorization { headers.append(Header("Authorization", secret: authorization)) }
    }
}
