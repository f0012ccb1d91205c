import BODDiagnostics
import BODMessage

/// A document with its headers, checked and ready to be posted; its bytes are the same in every attempt.
struct OutgoingMessage: Sendable {
    let headers: MessageHeaders
    private let documentBytes: Int
    private let form: MultipartForm

    init(document: [UInt8], headers: MessageHeaders) throws(IMSClientError) {
        var headers = headers
        if (headers.messageID ?? "").isEmpty { headers.messageID = MessageID.random() }
        if headers.encoding == nil { headers.encoding = MessageEncoding.none }
        let errors = headers.validate().filter { $0.severity == .error }
        guard errors.isEmpty else { throw .headers(errors) }
        let payload: [UInt8]
        do {
            payload = try MessagePayload.encode(document, headers.encoding ?? .none)
        } catch { throw .payload(error) }
        self.headers = headers
        documentBytes = document.count
        form = MultipartForm([Self.parameterRequest(headers), Self.payloadPart(payload)])
    }

    func request(to url: ServiceURL) -> TransportRequest {
        TransportRequest(
            .post,
            url,
            headers: [
                TransportRequest.Header("Content-Type", form.contentType),
                TransportRequest.Header("Accept", "application/json"),
            ],
            body: form.encoded()
        )
    }

    func receipt(url: ServiceURL, posts: Int, outcome: DeliveryOutcome) -> DeliveryReceipt {
        DeliveryReceipt(headers: headers, url: url, documentBytes: documentBytes, posts: posts, outcome: outcome)
    }

    private static func parameterRequest(_ headers: MessageHeaders) -> MultipartPart {
        MultipartPart(
            name: MessagePart.parameterRequest,
            filename: "ParameterRequest.json",
            contentType: "application/json",
            body: headers.parameterRequest()
        )
    }

    private static func payloadPart(_ payload: [UInt8]) -> MultipartPart {
        MultipartPart(
            name: MessagePart.payload,
            filename: "MessagePayload",
            contentType: "application/octet-stream",
            body: payload
        )
    }
}
