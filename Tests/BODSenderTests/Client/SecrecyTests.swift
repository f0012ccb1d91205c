import BODMessage
import BODSender
import Testing

@Suite("No secret is shown")
struct SecrecyTests {
    private let headers = MessageHeaders(documentName: "Sync.Requisition", fromLogicalID: "lid://infor.ims.cp")

    /// Everything that a run shows: what it logs, returns and throws, in words and dumped.
    private func shown(
        _ answer: @escaping @Sendable (TransportRequest, Int) throws(TransportFailure) -> TransportResponse
    ) async throws -> String {
        let logs = LogCollector()
        let transport = FakeTransport(answer)
        let client = IMSClient(try Canary.file(), transport: transport, logger: logs.logger)
        var text = ""
        do {
            let receipt = try await client.send([0x61], headers)
            dump(receipt, to: &text)
            text += "\(receipt)"
            try await client.ping()
        } catch {
            dump(error, to: &text)
            text += "\(error)"
        }
        text += "\(await transport.requests)"
        dump(await transport.requests.map(\.headers), to: &text)
        dump(client.serviceURL, to: &text)
        #expect(!logs.text.isEmpty)
        return text + logs.text
    }

    @Test("when all goes well")
    func success() async throws {
        let text = try await shown { request, number in
            request.url.path.hasSuffix("token.oauth2") ? .token(number) : .json(200, "{}")
        }
        #expect(!Canary.leaks(in: text))
    }

    @Test("when the gateway's error repeats the token and the credentials", arguments: [200, 400, 401, 403, 500])
    func echoedByService(status: Int) async throws {
        let secrets = Canary.all.dropLast().joined(separator: " ")
        let text = try await shown { request, number in
            if request.url.path.hasSuffix("token.oauth2") { return .token(number) }
            // The second of two attempts repeats the token of the first as well.
            let tokens =
                request.headers.map { $0.value.reveal() }.joined(separator: " ")
                + (request.method == .post ? " \(Canary.token)-1" : "")
            return .json(status, "{\"error\":\"\(tokens) \(secrets)\"}")
        }
        #expect(!Canary.leaks(in: text))
    }

    @Test("when the token service's error repeats the request", arguments: [400, 401, 500, 200])
    func echoedByTokenService(status: Int) async throws {
        let echo = Canary.all.joined(separator: " ")
        let text = try await shown { _, _ in .json(status, "{\"error\":\"\(echo)\",\"error_description\":\"\(echo)\"}")
        }
        #expect(!Canary.leaks(in: text))
    }

    @Test(
        "the search finds what would leak",
        arguments: Canary.all + ["CANARY%23ACCESS-KEY-77aa", "QUNNRV9QUkR+YWJjOkNBTkFSWS1D"]
    )
    func searchWorks(text: String) {
        #expect(Canary.leaks(in: "x \(text) y"))
    }
}
