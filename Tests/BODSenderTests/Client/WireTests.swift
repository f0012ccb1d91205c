import BODJSON
import BODMessage
import BODSender
import Testing

@Suite("What is put on the wire, read by Python", .enabled(if: PythonServer.isAvailable, "python3 is missing"))
struct WireTests {
    private let document = (0...9_999).map { UInt8(truncatingIfNeeded: $0) } + Array("\r\n--bodkit-\r\n".utf8)
    private var headers: MessageHeaders {
        var headers = MessageHeaders(
            documentName: "Sync.Requisition",
            messageID: "m-1",
            fromLogicalID: "lid://infor.ims.cp"
        )
        headers.variationID = 9_007_199_254_740_993
        headers.documentID = "Größe \"x\""
        return headers
    }

    private func send(_ headers: MessageHeaders, api: IMSVersion) async throws -> (DeliveryReceipt, [JSONValue]) {
        try await PythonServer.withServer("ims") { server in
            try await AsyncHTTPClientTransport.withTransport { transport in
                let client = IMSClient(try Canary.file(gateway: server.baseURL), transport: transport)
                let receipt = try await client.send(document, headers, api: api)
                return (receipt, Array(try await server.log(over: transport).joined()))
            }
        }
    }

    @Test("Python's parser of MIME reads both parts as they were", arguments: IMSVersion.allCases)
    func parsed(api: IMSVersion) async throws {
        let (receipt, requests) = try await send(headers, api: api)
        #expect(receipt.outcome.kind == .accepted)
        let form = try #require(requests.last?["form"])
        #expect(form["defects"] == [])
        guard case .array(let parts)? = form["parts"] else { throw Missing() }
        #expect(parts.map { $0["name"] } == ["ParameterRequest", "MessagePayload"])
        #expect(parts.map { $0["type"] } == ["application/json", "application/octet-stream"])
        #expect(parts.map { $0["filename"] } == ["ParameterRequest.json", "MessagePayload"])
        #expect(try parts.map(Self.body) == [headers.parameterRequest(), document])
    }

    @Test("the requests have their headers, and each a connection that ends")
    func requests() async throws {
        let (_, requests) = try await send(headers, api: .v3)
        #expect(requests.map { $0["method"] } == ["POST", "POST"])
        let token = try #require(requests.first)
        #expect(token["path"] == "/ACME_PRD/as/token.oauth2")
        #expect(token["headers"]?["content-type"] == "application/x-www-form-urlencoded")
        #expect(
            token["body"] == "grant_type=password&username=CANARY%23ACCESS-KEY-77aa&password=CANARY-SECRET-KEY-e930"
        )
        let post = try #require(requests.last)
        #expect(post["path"] == "/ACME_PRD/IONSERVICES/api/ion/messaging/service/v3/multipartMessage")
        #expect(post["headers"]?["authorization"] == "Bearer T0KEN")
        #expect(post["headers"]?["connection"] == "close")
        #expect(post["headers"]?["transfer-encoding"] == nil)
        #expect(post["headers"]?["content-length"] != nil)
    }

    @Test("BASE64 is on the wire as it is said")
    func base64() async throws {
        var headers = headers
        headers.encoding = .base64
        let (_, requests) = try await send(headers, api: .v3)
        guard case .array(let parts)? = requests.last?["form"]?["parts"] else { throw Missing() }
        #expect(try parts.map(Self.body)[1] == Base64.encode(document))
    }

    private struct Missing: Error {}

    private static func body(of part: JSONValue) throws -> [UInt8] {
        guard case .string(let text)? = part["body"], let bytes = Base64.decode(text.utf8) else { throw Missing() }
        return bytes
    }
}
