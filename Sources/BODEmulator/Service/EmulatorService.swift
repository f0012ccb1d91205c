import BODJSON
import BODMessage

/// Answers requests: the token service, the gateway's check of tokens, and the messaging service behind it.
///
/// Requests are read outside the actor; it guards the tokens and the record only.
actor EmulatorService {
    private let endpoint: TokenEndpoint
    private let fromLogicalID: String?
    private let tokenLifetime: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private let recorder: DocumentRecorder
    private var tokens: IssuedTokens

    init(
        _ configuration: EmulatorConfiguration,
        recorder: DocumentRecorder,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        endpoint = TokenEndpoint(credentials: configuration.credentials)
        fromLogicalID = configuration.fromLogicalID
        tokenLifetime = configuration.tokenLifetime
        self.now = now
        self.recorder = recorder
        tokens = IssuedTokens(lifetime: configuration.tokenLifetime)
    }

    nonisolated func answer(to request: EmulatorRequest) async -> EmulatorResponse {
        guard let route = EmulatorRoute(path: request.path) else {
            return .refused(404, ["there is nothing at this path"])
        }
        guard request.method == route.method else {
            return EmulatorResponse(405, ["code": 405, "errors": ["the method is not allowed"]], allow: route.method)
        }
        if route.needsToken, !(await isAuthorized(request)) { return .unauthorized }
        switch route {
        case .token: return await grant(request)
        case .revocation: return await revoke(request)
        case .ping: return EmulatorResponse(200, ["status": "OK", "code": 200])
        case .versions: return EmulatorResponse(200, ["supportedVersions": ["v1", "v2", "v3"]])
        case .message(let version): return await receive(request, version)
        }
    }

    /// Makes every token that was issued invalid, as a restart of the authorization server does.
    func revokeAllTokens() {
        tokens.revokeAll()
    }

    private func isAuthorized(_ request: EmulatorRequest) -> Bool {
        request.authorization("bearer").map { tokens.accepts($0, now: now()) } ?? false
    }

    private func grant(_ request: EmulatorRequest) -> EmulatorResponse {
        do {
            try endpoint.checkGrant(request)
        } catch {
            return error.response
        }
        let body: JSONValue = [
            "access_token": .string(tokens.issue(now: now())),
            "token_type": "Bearer",
            "expires_in": .number(JSONNumber(Int(tokenLifetime.components.seconds))),
        ]
        return EmulatorResponse(200, body)
    }

    private func revoke(_ request: EmulatorRequest) -> EmulatorResponse {
        do {
            tokens.revoke(try endpoint.revokedToken(request))
            return EmulatorResponse(200, [:])
        } catch {
            return error.response
        }
    }

    private nonisolated func receive(_ request: EmulatorRequest, _ version: EmulatedVersion) async -> EmulatorResponse {
        do throws(MessageEndpoint.Refusal) {
            let endpoint = MessageEndpoint(version: version, fromLogicalID: fromLogicalID)
            let (headers, payload) = try endpoint.message(in: request)
            let id = IONMessageID(source: headers.messageID, unique: MessageID.random())
            let document = ReceivedDocument(
                headers: headers,
                payload: payload,
                ionMessageID: id,
                path: request.path,
                version: version
            )
            return await recorder.record(document)
                ? .accepted(version.acceptedStatus)
                : .refused(500, ["the document could not be written to the log"])
        } catch {
            return .refused(error.status, error.reasons)
        }
    }
}
