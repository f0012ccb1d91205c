public import BODMessage
import Logging

extension IMSClient {
    /// Sends one document.
    ///
    /// One POST is made; a second one only after a 401, with a new token. Nothing else is repeated: what an unclear
    /// outcome calls for is the caller's decision, and the receipt says which identifier to use again.
    ///
    /// - Parameters:
    ///   - document: The document's bytes, which travel unchanged but for the transport encoding.
    ///   - headers: The headers; a missing `messageId` is made.
    ///   - api: The version of the service.
    /// - Returns: What became of the document.
    /// - Throws: ``IMSClientError`` when nothing was sent because headers or payload are unusable.
    public func send(
        _ document: [UInt8],
        _ headers: MessageHeaders,
        api: IMSVersion = .v3
    ) async throws(IMSClientError) -> DeliveryReceipt {
        let message = try OutgoingMessage(document: document, headers: headers)
        let request = message.request(to: serviceURL.appending(api.multipartPath))
        var machine = DeliveryStateMachine(api: api)
        var action = machine.start()
        var posts = 0
        var used: [AccessToken] = []
        while true {
            switch action {
            case .getToken: action = await getToken(&machine)
            case .replaceToken(let token):
                await tokens.refuse(token)
                action = await getToken(&machine)
            case .post(let token):
                posts += 1
                used.append(token)
                action = await post(request, token, &machine)
            case .finish(let outcome):
                log(outcome, message)
                let shown = redaction(and: used).redact(outcome)
                return message.receipt(url: request.url, posts: posts, outcome: shown)
            }
        }
    }

    private func getToken(_ machine: inout DeliveryStateMachine) async -> DeliveryStateMachine.Action {
        do { return machine.received(try await tokens.token()) } catch { return machine.failed(error) }
    }

    private func post(
        _ request: TransportRequest,
        _ token: AccessToken,
        _ machine: inout DeliveryStateMachine
    ) async -> DeliveryStateMachine.Action {
        logger.debug("posting a document", metadata: ["url": "\(request.url)", "bytes": "\(request.body.count)"])
        do {
            return machine.answered(try await transport.exchange(request.authorized(by: token)))
        } catch {
            return machine.failed(error)
        }
    }

    private func log(_ outcome: DeliveryOutcome, _ message: OutgoingMessage) {
        logger.debug(
            "a document was handled",
            metadata: [
                "messageId": "\(message.headers.messageID ?? "")",
                "outcome": "\(outcome.kind.rawValue)",
                "status": "\(outcome.status.map(String.init) ?? "none")",
            ]
        )
    }
}

extension TransportRequest {
    /// The request with a bearer token (RFC 6750 section 2.1).
    func authorized(by token: AccessToken) -> TransportRequest {
        var request = self
        request.headers.append(Header("Authorization", secret: Secret("Bearer " + token.value.reveal())))
        return request
    }
}
