/// What the statuses of the service and of the gateway before it mean.
struct StatusWording {
    let api: IMSVersion

    func summary(of status: Int, kind: DeliveryOutcome.Kind) -> String {
        "\(status): " + (meaning(of: status) ?? usual(kind))
    }

    private func meaning(of status: Int) -> String? {
        switch status {
        case 400: "the message is not one that ION takes, or its client ID is not that of the connection point"
        case 401: "the access token is not accepted"
        case 403: "the client may not use the service, or fromLogicalId is not the logical ID of its connection point"
        case 404: "there is no service at this address"
        case 405: "the service at this address takes no documents"
        case 407: "the proxy wants credentials"
        case 412:
            api == .v2
                ? "the message is malformed, or the connection point is inactive or does not have this document"
                : "the connection point is inactive, unknown, or does not have this document"
        case 413: "the document is too large"
        case 429: "the gateway's limit on requests is reached"
        case 504: "the service did not answer the gateway in time; it may have taken the document"
        default: nil
        }
    }

    private func usual(_ kind: DeliveryOutcome.Kind) -> String {
        switch kind {
        case .accepted: "accepted"
        case .rejected: "the service refuses the document"
        case .temporary: "the service cannot take the document now"
        case .unknown: "the service failed; it may have taken the document"
        case .setUp: "the service cannot be used in this way"
        }
    }
}
