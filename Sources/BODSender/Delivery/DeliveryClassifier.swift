/// Says what became of a document from the answer to its POST, or from the lack of one.
///
/// An outcome is `unknown` whenever the service can have taken the document; nothing is guessed in its favour.
struct DeliveryClassifier: Sendable {
    let api: IMSVersion

    /// An exchange without an answer.
    func outcome(of failure: TransportFailure) -> DeliveryOutcome {
        switch (failure.stage, failure.reason) {
        case (.sent, _):
            DeliveryOutcome(
                .unknown,
                summary: "the whole document was sent, but \(failure); the service may have taken it"
            )
        case (.sending, _):
            DeliveryOutcome(
                .temporary,
                summary: "the document was not sent to its end: \(failure)",
                warnings: ["a part of the document had left before the connection failed"]
            )
        case (.notConnected, .certificate): DeliveryOutcome(.setUp, summary: "nothing was sent: \(failure)")
        case (.notConnected, _): DeliveryOutcome(.temporary, summary: "nothing was sent: \(failure)")
        }
    }

    /// An answer.
    func outcome(of response: TransportResponse) -> DeliveryOutcome {
        switch response.status {
        case 200...299: success(response)
        case 300...399: redirect(response)
        default: refusal(response)
        }
    }

    // MARK: - 2xx

    private func success(_ response: TransportResponse) -> DeliveryOutcome {
        let answer = ServiceAnswer(response.body)
        if let foreign = foreignType(response, answer) { return notFromTheService(response, type: foreign) }
        if answer.reportsError {
            return DeliveryOutcome(
                .unknown,
                status: response.status,
                summary: "the status \(response.status) says accepted, but the body reports an error",
                serviceMessages: answer.messages
            )
        }
        return DeliveryOutcome(
            .accepted,
            status: response.status,
            summary: response.status == 202 ? "accepted; ION processes it later" : "accepted",
            serviceMessages: answer.messages,
            warnings: warnings(response, answer)
        )
    }

    private func warnings(_ response: TransportResponse, _ answer: ServiceAnswer) -> [String] {
        var warnings: [String] = []
        if response.status != api.successStatus {
            warnings.append(
                "the status is \(response.status); \(api.rawValue) of the service answers \(api.successStatus)"
            )
        }
        if !response.isComplete { warnings.append("the answer was cut off") }
        if response.isComplete, !answer.isJSON { warnings.append("the answer has no body that can be read") }
        return warnings
    }

    /// The media type of a body that ION does not write: that of a proxy, a login page or a captive portal.
    private func foreignType(_ response: TransportResponse, _ answer: ServiceAnswer) -> String? {
        guard !response.body.isEmpty, !answer.isJSON else { return nil }
        let type = response.header("content-type") ?? ""
        let essence = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        if essence == "application/json" || essence.hasSuffix("+json") { return nil }
        return essence.isEmpty ? "without a type" : essence
    }

    /// An answer that ION does not write.
    ///
    /// A portal answers 200. A 201 or 202 that is no JSON may still come from behind a gateway that rewrites bodies.
    private func notFromTheService(_ response: TransportResponse, type: String) -> DeliveryOutcome {
        let isPlain = response.status == 200
        return DeliveryOutcome(
            isPlain ? .setUp : .unknown,
            status: response.status,
            summary:
                "the answer \(response.status) is not from ION (\(type)); a proxy or a login page may have answered"
        )
    }

    // MARK: - 3xx, 4xx, 5xx

    private func redirect(_ response: TransportResponse) -> DeliveryOutcome {
        let location = response.header("location").flatMap { try? ServiceURL($0) }
        let place = location.map { " to the host \($0.host)" } ?? ""
        return DeliveryOutcome(
            .setUp,
            status: response.status,
            summary: "the service redirects (\(response.status))\(place); a document is never sent after a redirect"
        )
    }

    private func refusal(_ response: TransportResponse) -> DeliveryOutcome {
        let kind = Self.kind(of: response.status)
        return DeliveryOutcome(
            kind,
            status: response.status,
            summary: StatusWording(api: api).summary(of: response.status, kind: kind),
            serviceMessages: ServiceAnswer(response.body).messages,
            retryAfter: kind == .temporary ? RetryAfter.duration(response.header("retry-after")) : nil
        )
    }

    /// What a status says about the document.
    ///
    /// 404 and 405 stop the destination, since the gateway answers so when the address is wrong: that is wrong for every
    /// document. 412 does too, although version 2 answers it for a malformed message as well.
    private static func kind(of status: Int) -> DeliveryOutcome.Kind {
        switch status {
        case 401, 403, 404, 405, 407, 412: .setUp
        case 408, 421, 425, 429, 503: .temporary
        case 400...499: .rejected
        case 501, 505, 511: .setUp
        default: .unknown
        }
    }
}
