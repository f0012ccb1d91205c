import BODMessage
import Testing

@testable import BODEmulator  // The service is tested without a server where HTTP itself does not matter.

@Suite("The emulated service")
struct EmulatorServiceTests {
    private static let parameters =
        #"{"documentName":"Sync.Requisition","messageId":"m-1","fromLogicalId":"lid://infor.ims.cp","encoding":"NONE"}"#
    private static let request = MultipartPart(name: "ParameterRequest", body: Array(parameters.utf8))
    private static let payload = MultipartPart(name: "MessagePayload", body: Array("<A/>".utf8))

    private let recorder = DocumentRecorder(log: nil, limit: 10) { _ in }

    private func service(fromLogicalID: String? = nil) -> EmulatorService {
        EmulatorService(
            EmulatorConfiguration(credentials: credentials, fromLogicalID: fromLogicalID),
            recorder: recorder
        )
    }

    private func token(_ service: EmulatorService) async throws -> String {
        let answer = await service.answer(to: .token("grant_type=client_credentials", basic: "ACME~client:s3cret"))
        return try #require(answer.text.split(separator: "\"").first { $0.count == 64 }.map(String.init))
    }

    private func send(
        _ parts: [MultipartPart],
        version: EmulatedVersion = .v3,
        fromLogicalID: String? = nil
    ) async throws -> EmulatorResponse {
        let service = service(fromLogicalID: fromLogicalID)
        return await service.answer(to: .message(parts, token: try await token(service), version: version))
    }

    @Test("the token service answers as Infor's does")
    func tokenAnswer() async {
        let answer = await service().answer(to: .token("grant_type=client_credentials", basic: "ACME~client:s3cret"))
        #expect(answer.status == 200)
        #expect(answer.text.hasPrefix(#"{"access_token":""#))
        #expect(answer.text.hasSuffix(#"","token_type":"Bearer","expires_in":7200}"#))
    }

    @Test("version 2 accepts with 201, version 3 with 202", arguments: [(EmulatedVersion.v2, 201), (.v3, 202)])
    func accepted(version: EmulatedVersion, status: Int) async throws {
        let answer = try await send([Self.request, Self.payload], version: version)
        #expect(answer.status == status)
        #expect(answer.text == "{\"status\":\"OK\",\"code\":\(status),\"message\":\"Published successfully\"}")
    }

    @Test("the parts may stand in any order, with other parts between them")
    func order() async throws {
        let other = MultipartPart(name: "other", body: [])
        #expect(try await send([Self.payload, other, Self.request]).status == 202)
    }

    @Test("the record is what ION would have received")
    func recorded() async throws {
        _ = try await send([Self.request, Self.payload])
        let document = try #require(await recorder.documents.first)
        #expect(document.headers.documentName == "Sync.Requisition")
        #expect(document.payload == Array("<A/>".utf8))
        #expect(document.path == "/ACME/x/v3/multipartMessage")
        #expect(document.ionMessageID.description.hasPrefix("m-1:-ION-:"))
        #expect(document.ionMessageID.unique.count == 32)
    }

    @Test("BASE64 is undone")
    func base64() async throws {
        let parameters = Self.parameters.replacing("NONE", with: "BASE64")
        let request = MultipartPart(name: "ParameterRequest", body: Array(parameters.utf8))
        #expect(
            try await send([request, MultipartPart(name: "MessagePayload", body: Array("PEEvPg==".utf8))]).status == 202
        )
        #expect(await recorder.documents.first?.payload == Array("<A/>".utf8))
        #expect(try await send([request, Self.payload]).status == 400)
    }

    @Test("the same messageId is accepted again, with another identifier of ION's")
    func duplicates() async throws {
        _ = try await send([Self.request, Self.payload])
        _ = try await send([Self.request, Self.payload])
        let ids = await recorder.documents.map(\.ionMessageID)
        #expect(ids.map(\.source) == ["m-1", "m-1"])
        #expect(Set(ids).count == 2)
    }

    @Test(
        "a part that is missing, double or empty is named",
        arguments: [
            ([payload], "ParameterRequest is missing"), ([request], "MessagePayload is missing"),
            ([request, payload, payload], "MessagePayload occurs 2 times"),
            ([request, MultipartPart(name: "MessagePayload", body: [])], "MessagePayload is empty"),
            ([], "ParameterRequest is missing"),
        ]
    )
    func refusedParts(parts: [MultipartPart], reason: String) async throws {
        let answer = try await send(parts)
        #expect(answer.status == 400)
        #expect(answer.text.contains(reason))
        #expect(try await send(parts, version: .v2).status == 412)
    }

    @Test(
        "parameters that ION refuses are refused, with line and column",
        arguments: [
            (#"{"documentName":"#, "ParameterRequest:1:"), ("[]", "not a JSON object"),
            ("{}", "documentName is missing"),
            (parameters.replacing("NONE", with: "GZIP"), #"encoding \"GZIP\" is not known"#),
            (parameters.replacing("NONE", with: "DEFLATE"), "DEFLATE is not supported yet"),
            (parameters.replacing("lid://infor.ims.cp", with: "cp"), #"ParameterRequest:1:70: fromLogicalId \"cp\""#),
        ]
    )
    func refusedParameters(json: String, reason: String) async throws {
        let answer = try await send([MultipartPart(name: "ParameterRequest", body: Array(json.utf8)), Self.payload])
        #expect(answer.status == 400)
        #expect(answer.text.contains(reason))
        #expect(await recorder.documents.isEmpty)
    }

    @Test("another sender than the connection point's is refused with 403", arguments: EmulatedVersion.allCases)
    func otherSender(version: EmulatedVersion) async throws {
        let parts = [Self.request, Self.payload]
        #expect(try await send(parts, version: version, fromLogicalID: "lid://infor.ims.other").status == 403)
        #expect(
            try await send(parts, version: version, fromLogicalID: "lid://infor.ims.cp").status
                == version.acceptedStatus
        )
    }

    @Test(
        "without a valid token nothing is served",
        arguments: ["/ping", "/versions", "/v2/multipartMessage", "/v3/multipartMessage"]
    )
    func unauthorized(path: String) async {
        for headers in [[:], ["authorization": ["Bearer x"]], ["authorization": ["x"]], ["authorization": ["Bearer"]]] {
            let method = path.hasSuffix("Message") ? "POST" : "GET"
            let answer = await service().answer(to: EmulatorRequest(method: method, path: path, headers: headers))
            #expect(answer.status == 401)
            #expect(answer.text.hasPrefix(#"{"error":""#))
        }
    }

    @Test("a token ends after its lifetime")
    func expiry() async throws {
        let clock = TestClock()
        let configuration = EmulatorConfiguration(credentials: credentials, tokenLifetime: .seconds(10))
        let service = EmulatorService(configuration, recorder: recorder) { clock.now }
        let authorization = ["authorization": ["Bearer \(try await token(service))"]]
        let ping = EmulatorRequest(method: "GET", path: "/ping", headers: authorization)
        #expect(await service.answer(to: ping).status == 200)
        clock.advance(.seconds(10))
        #expect(await service.answer(to: ping).status == 401)
    }

    @Test("a revoked token is not accepted")
    func revocation() async throws {
        let service = service()
        let token = try await token(service)
        var request = EmulatorRequest.token("token=\(token)", basic: "ACME~client:s3cret")
        request = EmulatorRequest(
            method: "POST",
            path: "/revoke_token.oauth2",
            headers: request.headers,
            body: request.body
        )
        #expect(await service.answer(to: request).status == 200)
        let ping = EmulatorRequest(method: "GET", path: "/ping", headers: ["authorization": ["Bearer \(token)"]])
        #expect(await service.answer(to: ping).status == 401)
    }

    @Test("another method is refused with 405, another path with 404")
    func methods() async {
        #expect(await service().answer(to: EmulatorRequest(method: "GET", path: "/v3/multipartMessage")).status == 405)
        #expect(await service().answer(to: EmulatorRequest(method: "POST", path: "/ping")).status == 405)
        #expect(await service().answer(to: EmulatorRequest(method: "GET", path: "/x")).status == 404)
    }

    @Test("a body that is no form is refused as the version does", arguments: [(EmulatedVersion.v2, 412), (.v3, 400)])
    func noForm(version: EmulatedVersion, status: Int) async throws {
        let service = service()
        let request = EmulatorRequest(
            method: "POST",
            path: "/\(version.rawValue)/multipartMessage",
            headers: ["authorization": ["Bearer \(try await token(service))"], "content-type": ["application/xml"]],
            body: Array("<A/>".utf8)
        )
        #expect(await service.answer(to: request).status == status)
    }
}
