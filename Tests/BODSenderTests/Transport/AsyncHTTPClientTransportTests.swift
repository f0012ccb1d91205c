import BODJSON
import BODSender
import Testing

@Suite("The transport against a server that is not ours", .enabled(if: PythonServer.isAvailable, "python3 is missing"))
struct AsyncHTTPClientTransportTests {
    /// Short where a server stays silent on purpose.
    private static let timeouts = TransportTimeouts(connect: .seconds(10), response: .milliseconds(300))

    /// Makes one POST and tells its end and what arrived at the server.
    private func post(
        _ mode: String,
        bytes: Int = 10_000,
        timeouts: TransportTimeouts = TransportTimeouts()
    ) async throws -> (result: Result<TransportResponse, TransportFailure>, posts: Int) {
        try await PythonServer.withServer(mode) { server in
            try await AsyncHTTPClientTransport.withTransport(timeouts: timeouts) { transport in
                // A kept-alive connection is offered first, which a POST must not use.
                _ = try await transport.exchange(TransportRequest(.get, try server.url("first")))
                let body = [UInt8](repeating: 0x61, count: bytes)
                let request = TransportRequest(.post, try server.url("post"), body: body)
                let result: Result<TransportResponse, TransportFailure>
                do throws(TransportFailure) {
                    result = .success(try await transport.exchange(request))
                } catch {
                    result = .failure(error)
                }
                let connections = try await server.log(over: transport)
                #expect(connections.allSatisfy { $0.count == 1 })
                return (result, connections.joined().count { $0["method"] == "POST" })
            }
        }
    }

    @Test(
        "a POST whose answer is lost arrives once and is known to have been sent",
        arguments: [
            ("close", TransportFailure.Reason.closed), ("reset", .closed), ("garbage", .notHTTP),
            ("half-line", .closed),
        ]
    )
    func lostAnswer(mode: String, reason: TransportFailure.Reason) async throws {
        let (result, posts) = try await post(mode)
        #expect(posts == 1)
        let failure = #expect(throws: TransportFailure.self) { try result.get() }
        #expect(failure?.stage == .sent)
        #expect(failure?.reason == reason || mode == "half-line")
    }

    @Test("a server that stays silent leaves the outcome unknown, not repeated")
    func silent() async throws {
        let (result, posts) = try await post("silent", timeouts: Self.timeouts)
        #expect(posts == 1)
        #expect(throws: TransportFailure(stage: .sent, reason: .timeout)) { try result.get() }
    }

    @Test("a server that resets while the body is on its way was not sent the whole")
    func earlyReset() async throws {
        let (result, posts) = try await post("early-reset", bytes: 32 << 20)
        #expect(posts == 1)
        let failure = #expect(throws: TransportFailure.self) { try result.get() }
        #expect(failure?.stage == .sending)
    }

    @Test("a redirect is not followed")
    func redirect() async throws {
        let (result, posts) = try await post("redirect")
        #expect(try result.get().status == 307)
        #expect(posts == 1)
    }

    @Test("an answer that is cut off keeps its status")
    func cut() async throws {
        let response = try await post("cut").result.get()
        #expect(response.status == 202)
        #expect(!response.isComplete)
        #expect(response.body == Array("{".utf8))
    }

    @Test("an endless answer is cut at a limit")
    func endless() async throws {
        let response = try await post("endless").result.get()
        #expect(response.status == 202)
        #expect(!response.isComplete)
        #expect(response.body.count == 1 << 20)
    }

    @Test("a refused connection is reported at once")
    func refused() async throws {
        // The port of a server that has ended: nobody listens there.
        let url = try await PythonServer.withServer("ims") { try $0.url("x") }
        try await AsyncHTTPClientTransport.withTransport { transport in
            _ = await #expect(throws: TransportFailure(stage: .notConnected, reason: .refused)) {
                try await transport.exchange(TransportRequest(.post, url))
            }
        }
    }

    @Test(
        "a certificate that nobody vouches for is refused before anything is sent",
        .enabled(if: Certificate.isAvailable)
    )
    func certificate() async throws {
        try await Certificate.withSelfSigned { certificate in
            try await PythonServer.withServer("ims", certificate: certificate) { server in
                let url = try ServiceURL(server.baseURL.replacing("http:", with: "https:"))
                try await AsyncHTTPClientTransport.withTransport { transport in
                    _ = await #expect(throws: TransportFailure(stage: .notConnected, reason: .certificate)) {
                        try await transport.exchange(TransportRequest(.post, url, body: [1]))
                    }
                }
            }
        }
    }

    @Test("TLS towards a server that has none is a matter of set-up or connection, never sent")
    func noTLS() async throws {
        try await PythonServer.withServer("ims") { server in
            let url = try ServiceURL(server.baseURL.replacing("http:", with: "https:"))
            try await AsyncHTTPClientTransport.withTransport(timeouts: Self.timeouts) { transport in
                let failure = await #expect(throws: TransportFailure.self) {
                    try await transport.exchange(TransportRequest(.post, url, body: [1]))
                }
                #expect(failure?.stage == .notConnected)
            }
        }
    }
}
