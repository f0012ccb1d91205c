import BODSender

/// Answers requests by a function and keeps them.
actor FakeTransport: HTTPTransport {
    private(set) var requests: [TransportRequest] = []
    private let answer: @Sendable (TransportRequest, Int) throws(TransportFailure) -> TransportResponse

    /// Makes a transport.
    ///
    /// - Parameter answer: The answer to a request and its number, from 1.
    init(_ answer: @escaping @Sendable (TransportRequest, Int) throws(TransportFailure) -> TransportResponse) {
        self.answer = answer
    }

    func exchange(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        requests.append(request)
        return try answer(request, requests.count)
    }

    /// The requests for a token.
    var tokenRequests: Int { requests.count { $0.url.path.hasSuffix("token.oauth2") } }

    /// The documents that were posted.
    var posts: Int { requests.count { $0.url.path.hasSuffix("multipartMessage") } }
}

extension TransportResponse {
    /// An answer with a JSON body.
    static func json(_ status: Int, _ body: String) -> TransportResponse {
        TransportResponse(status: status, headers: ["content-type": ["application/json"]], body: Array(body.utf8))
    }

    /// A token with a number.
    static func token(_ number: Int) -> TransportResponse {
        .json(200, #"{"access_token":"\#(Canary.token)-\#(number)","token_type":"Bearer","expires_in":7200}"#)
    }
}
