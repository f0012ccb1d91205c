import BODEmulator
import BODMessage
import BODSender
import Foundation
import Testing

@Suite("A run against the emulated service")
struct SendRunTests {
    private func document(_ name: String, from: String = "lid://infor.ims.cp", encoding: MessageEncoding = .none)
        -> OutgoingDocument
    {
        let headers = MessageHeaders(
            documentName: "Sync.Requisition",
            messageID: name,
            fromLogicalID: from,
            encoding: encoding
        )
        return OutgoingDocument(file: name, bytes: Array("<A>\(name)</A>".utf8), headers: headers)
    }

    private func run(
        _ documents: [OutgoingDocument],
        _ configuration: EmulatorConfiguration = EmulatorConfiguration(),
        api: IMSVersion = .v3,
        options: IMSClientOptions = IMSClientOptions()
    ) async throws -> (summary: SendSummary, received: [ReceivedDocument]) {
        var configuration = configuration
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ionapi").path
        configuration.ionapiFile = path
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await Emulator.withEmulator(configuration) { emulator in
            let run = try SendRun(ionapi: path, options: options, api: api)
            return (await run.run(documents), await emulator.documents)
        }
    }

    @Test("documents arrive as they were, over both versions", arguments: IMSVersion.allCases)
    func arrive(api: IMSVersion) async throws {
        let documents = [document("a"), document("b", encoding: .base64)]
        let (summary, received) = try await run(documents, api: api)
        #expect(summary.exitClass == .clean)
        #expect(summary.counts == [.clean: 2])
        #expect(received.map(\.payload) == documents.map(\.bytes))
        #expect(received.map(\.headers) == documents.map(\.headers))
        #expect(received.map(\.version.rawValue) == [api.rawValue, api.rawValue])
        #expect(received.map(\.ionMessageID.source) == ["a", "b"])
    }

    @Test(
        "every grant and every way to show the client's identity is taken",
        arguments: TokenGrant.allCases,
        ClientAuthentication.allCases
    )
    func grants(grant: TokenGrant, authentication: ClientAuthentication) async throws {
        let options = IMSClientOptions(grant: grant, authentication: authentication)
        #expect(try await run([document("a")], options: options).summary.exitClass == .clean)
    }

    @Test("a document that is refused does not stop the others")
    func refused() async throws {
        let documents = [document("a", from: "nonsense"), document("b")]
        let (summary, received) = try await run(documents)
        #expect(summary.exitClass == .refused)
        #expect(summary.counts == [.refused: 1, .clean: 1])
        #expect(received.count == 1)
    }

    @Test("a set-up that is refused stops the run, and the numbers add up")
    func stopped() async throws {
        let configuration = EmulatorConfiguration(fromLogicalID: "lid://infor.ims.other")
        let (summary, received) = try await run([document("a"), document("b"), document("c")], configuration)
        #expect(summary.exitClass == .setUp)
        #expect(summary.notTried == 2)
        #expect(summary.total == 3)
        #expect(received.isEmpty)
    }

    @Test("a document beyond the service's limit is refused")
    func tooLarge() async throws {
        let large = OutgoingDocument(
            file: "l",
            bytes: [UInt8](repeating: 0x61, count: 20_000),
            headers: document("l").headers
        )
        let (summary, _) = try await run([large, document("b")], EmulatorConfiguration(maximumRequestBytes: 10_000))
        #expect(summary.counts == [.refused: 1, .clean: 1])
    }

    @Test("tokens that the service forgot are replaced once")
    func forgottenTokens() async throws {
        try await Emulator.withEmulator { emulator in
            let file = try IONAPIFile(reading: emulator.ionapi, file: "e.ionapi")
            try await AsyncHTTPClientTransport.withTransport { transport in
                let client = IMSClient(file, transport: transport)
                try await client.ping()
                await emulator.revokeAllTokens()
                let receipt = try await client.send([0x61], document("a").headers)
                #expect(receipt.outcome.kind == .accepted)
                #expect(receipt.posts == 2)
                #expect(await emulator.documentCount == 1)
                #expect(try await client.versions() == ["v1", "v2", "v3"])
            }
        }
    }

    @Test("credentials that the service does not know are a matter of set-up")
    func wrongCredentials() async throws {
        try await Emulator.withEmulator { emulator in
            let text = String(decoding: emulator.ionapi, as: UTF8.self).replacing("\"sask\": \"", with: "\"sask\": \"x")
            let file = try IONAPIFile(reading: Array(text.utf8), file: "e.ionapi")
            try await AsyncHTTPClientTransport.withTransport { transport in
                let receipt = try await IMSClient(file, transport: transport).send([0x61], document("a").headers)
                #expect(receipt.outcome.kind == .setUp)
                #expect(receipt.posts == 0)
                #expect(receipt.outcome.summary.contains("invalid_grant"))
            }
        }
    }
}
