import BODMessage
import BODSender
import Testing

@Suite("The client of the messaging service")
struct IMSClientTests {
    private let headers = MessageHeaders(
        documentName: "Sync.Requisition",
        messageID: "m-1",
        fromLogicalID: "lid://infor.ims.cp_myapp"
    )
    private let document = Array("<SyncRequisition/>".utf8)

    private func client(_ transport: FakeTransport, options: IMSClientOptions = IMSClientOptions()) throws -> IMSClient
    {
        IMSClient(try Canary.file(), options: options, transport: transport)
    }

    private static func answer(_ request: TransportRequest, _ number: Int) -> TransportResponse {
        request.url.path.hasSuffix("token.oauth2") ? .token(number) : .json(202, #"{"status":"OK"}"#)
    }

    @Test(
        "each version has its address",
        arguments: [
            (
                IMSVersion.v3,
                "https://gateway.example/ACME_PRD/IONSERVICES/api/ion/messaging/service/v3/multipartMessage"
            ),
            (.v2, "https://gateway.example/ACME_PRD/IONSERVICES/api/ion/messaging/service/v2/multipartMessage"),
        ]
    )
    func addresses(version: IMSVersion, url: String) async throws {
        let transport = FakeTransport(Self.answer)
        let receipt = try await client(transport).send(document, headers, api: version)
        #expect(receipt.url.description == url)
        #expect(await transport.requests.last?.url == receipt.url)
    }

    @Test("a tenant's wrapper replaces the service's path")
    func wrapper() throws {
        let options = IMSClientOptions(servicePath: "/CustomerApi/IMSV3Wrapper/Messaging/")
        let url = try client(FakeTransport(Self.answer), options: options).serviceURL
        #expect(url.description == "https://gateway.example/ACME_PRD/CustomerApi/IMSV3Wrapper/Messaging")
    }

    @Test("the two parts carry the parameters and the document")
    func parts() async throws {
        let transport = FakeTransport(Self.answer)
        _ = try await client(transport).send(document, headers)
        let request = try #require(await transport.requests.last)
        let type = try #require(request.headers.first { $0.name == "Content-Type" }).value.reveal()
        let parts = try MultipartForm.parts(of: request.body, contentType: type)
        #expect(parts.map(\.name) == ["ParameterRequest", "MessagePayload"])
        #expect(parts.map(\.contentType) == ["application/json", "application/octet-stream"])
        #expect(parts.map(\.body) == [headers.parameterRequest(), document])
    }

    @Test("many senders at once ask for one token")
    func oneToken() async throws {
        let transport = FakeTransport(Self.answer)
        let client = try client(transport)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = try? await client.send(document, headers) } }
        }
        #expect(await transport.tokenRequests == 1)
        #expect(await transport.posts == 50)
    }

    @Test("a 401 brings one new token and one more POST")
    func newToken() async throws {
        let transport = FakeTransport { request, number in
            let isOld = request.headers.contains { $0.value.reveal() == "Bearer \(Canary.token)-1" }
            return isOld ? .json(401, "{}") : Self.answer(request, number)
        }
        let receipt = try await client(transport).send(document, headers)
        #expect(receipt.outcome.kind == .accepted)
        #expect(receipt.posts == 2)
        #expect(await transport.tokenRequests == 2)
    }

    @Test("when every token is refused it ends after two POSTs")
    func refusedForGood() async throws {
        let transport = FakeTransport { request, number in
            request.url.path.hasSuffix("token.oauth2") ? .token(number) : .json(401, #"{"error":"no"}"#)
        }
        let receipt = try await client(transport).send(document, headers)
        #expect(receipt.outcome.kind == .setUp)
        #expect(receipt.posts == 2)
    }

    @Test("a lost answer is not repeated")
    func lost() async throws {
        let transport = FakeTransport { request, number throws(TransportFailure) in
            if request.url.path.hasSuffix("token.oauth2") { return .token(number) }
            throw TransportFailure(stage: .sent, reason: .closed)
        }
        let receipt = try await client(transport).send(document, headers)
        #expect(receipt.outcome.kind == .unknown)
        #expect(await transport.posts == 1)
        #expect(receipt.messageID == "m-1")
    }

    @Test("a missing messageId is made and is in the receipt")
    func messageID() async throws {
        var headers = headers
        headers.messageID = nil
        let receipt = try await client(FakeTransport(Self.answer)).send(document, headers)
        #expect(receipt.messageID.count == 32)
        #expect(receipt.headers.messageID == receipt.messageID)
    }

    @Test("headers that would be refused are not sent")
    func badHeaders() async throws {
        var headers = headers
        headers.fromLogicalID = "cp_myapp"
        let transport = FakeTransport(Self.answer)
        let client = try client(transport)
        let error = await #expect(throws: IMSClientError.self) { try await client.send(document, headers) }
        #expect(error?.exitClass == .refused)
        #expect(await transport.requests.isEmpty)
    }

    @Test("DEFLATE is refused before anything is sent")
    func deflate() async throws {
        var headers = headers
        headers.encoding = .deflate
        let transport = FakeTransport(Self.answer)
        let client = try client(transport)
        await #expect(throws: IMSClientError.self) { try await client.send(document, headers) }
        #expect(await transport.requests.isEmpty)
    }

    @Test("versions are read, another answer is an error")
    func versions() async throws {
        let good = FakeTransport { request, number in
            request.url.path.hasSuffix("versions") ? .json(200, #"{"supportedVersions":["v1","v3"]}"#) : .token(number)
        }
        #expect(try await client(good).versions() == ["v1", "v3"])
        let bad = try client(
            FakeTransport { request, number in request.method == .get ? .json(200, "{}") : .token(number) }
        )
        await #expect(throws: IMSClientError.self) { try await bad.versions() }
    }
}
