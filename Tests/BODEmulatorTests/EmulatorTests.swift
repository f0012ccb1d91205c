import BODEmulator
import BODJSON
import BODMessage
import Foundation
import Testing

@Suite("The emulated service over HTTP")
struct EmulatorTests {
    private func folder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private static let inputHeaders = """
        {
          "documentName" : "Sync.Requisition",
          "messageId" : "123456",
          "fromLogicalId" : "lid://infor.ims.build_ims",
          "toLogicalId" : "lid://default",
          "encoding" : "NONE",
          "characterSet" : "UTF-8"
        }
        """

    /// Infor's tutorial, done with curl instead of Postman: the form's two parts are files, the first is JSON.
    @Test("the tutorial's request by curl is accepted", .enabled(if: Curl.path != nil, "curl is missing"))
    func tutorial() async throws {
        try await folder { folder in
            let document = "<SyncRequisition releaseID=\"9.2\">é\r\n</SyncRequisition>\n"
            try Data(Self.inputHeaders.utf8).write(to: URL(fileURLWithPath: folder + "/InputHeaders.json"))
            try Data(document.utf8).write(to: URL(fileURLWithPath: folder + "/requisition.xml"))
            var configuration = EmulatorConfiguration()
            configuration.ionapiFile = folder + "/tutorial.ionapi"
            configuration.logFile = folder + "/received.ndjson"

            try await Emulator.withEmulator(configuration) { emulator in
                let ionapi = try JSONDocument(
                    Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/tutorial.ionapi")))
                ).root
                func member(_ name: String) throws -> String { try #require(ionapi[name]?.string) }
                let token = try await Curl.run(
                    "-u",
                    "\(try member("ci")):\(try member("cs"))",
                    "--data-urlencode",
                    "grant_type=password",
                    "--data-urlencode",
                    "username=\(try member("saak"))",
                    "--data-urlencode",
                    "password=\(try member("sask"))",
                    try member("pu") + member("ot")
                )
                #expect(token.status == 200)
                let bearer = try #require(try JSONDocument(token.body).root["access_token"]?.string)

                let answer = try await Curl.run(
                    "-H",
                    "Authorization: Bearer \(bearer)",
                    "-F",
                    "ParameterRequest=@\(folder)/InputHeaders.json",
                    "-F",
                    "MessagePayload=@\(folder)/requisition.xml;type=application/octet-stream",
                    "\(try member("iu"))/\(try member("ti"))/CustomerApi/IMSV3Wrapper/Messaging/v3/multipartMessage"
                )
                #expect(answer.status == 202)
                #expect(answer.body == #"{"status":"OK","code":202,"message":"Published successfully"}"#)

                let received = try #require(await emulator.documents.first)
                #expect(received.headers.documentName == "Sync.Requisition")
                #expect(received.headers.messageID == "123456")
                #expect(received.headers.fromLogicalID == "lid://infor.ims.build_ims")
                #expect(received.payload == Array(document.utf8))
                let log = try String(contentsOfFile: folder + "/received.ndjson", encoding: .utf8)
                #expect(try JSONDocument(log).root["payload"]?.string == document)
                #expect(!log.contains(bearer))
            }
        }
    }

    @Test(
        "form fields without types, as a known sender writes them, are accepted",
        .enabled(if: Curl.path != nil, "curl is missing")
    )
    func plainFields() async throws {
        try await Emulator.withEmulator { emulator in
            let answer = try await Curl.run(
                "-H",
                "Authorization: Bearer \(try await token(emulator))",
                "--form-string",
                "MessagePayload=<A/>",
                "--form-string",
                #"ParameterRequest={"documentName":"Sync.A","fromLogicalId":"lid://infor.ims.cp","encoding":"NONE"}"#,
                "\(emulator.baseURL)/v2/multipartMessage"
            )
            #expect(answer.status == 201)
            #expect(await emulator.documents.first?.ionMessageID.source == nil)
        }
    }

    private func token(_ emulator: Emulator) async throws -> String {
        let ionapi = try JSONDocument(emulator.ionapi).root
        let answer = try await Curl.run(
            "-d",
            "grant_type=client_credentials",
            "-u",
            "\(ionapi["ci"]?.string ?? ""):\(ionapi["cs"]?.string ?? "")",
            "\(emulator.baseURL)/as/token.oauth2"
        )
        return try JSONDocument(answer.body).root["access_token"]?.string ?? ""
    }

    @Test("without a token the answer is 401 with a body", .enabled(if: Curl.path != nil, "curl is missing"))
    func unauthorized() async throws {
        try await Emulator.withEmulator { emulator in
            let answer = try await Curl.run("\(emulator.baseURL)/service/ping")
            #expect(answer.status == 401)
            #expect(answer.body == #"{"error":"the bearer token is missing, unknown or expired"}"#)
        }
    }

    @Test(
        "a request beyond the limit is refused, said in advance or not",
        .enabled(if: Curl.path != nil, "curl is missing"),
        arguments: ["Content-Type: text/plain", "Transfer-Encoding: chunked"]
    )
    func tooLarge(header: String) async throws {
        try await Emulator.withEmulator(EmulatorConfiguration(maximumRequestBytes: 1_000)) { emulator in
            let body = String(repeating: "x", count: 100_000)
            let answer = try await Curl.run("-H", header, "-d", body, "\(emulator.baseURL)/v3/multipartMessage")
            #expect(answer.status == 413)
        }
    }

    @Test("the .ionapi file is its owner's alone and replaces an older one whole")
    func connectionFile() async throws {
        try await folder { folder in
            let path = folder + "/e.ionapi"
            try Data("old".utf8).write(to: URL(fileURLWithPath: path))
            try await Emulator.withEmulator(EmulatorConfiguration(ionapiFile: path)) { emulator in
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(emulator.ionapi))
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["e.ionapi"])
            }
        }
    }

    @Test("a file that cannot be written is an error, and nothing keeps running")
    func unwritable() async {
        await #expect(throws: EmulatorError.self) {
            try await Emulator.start(EmulatorConfiguration(ionapiFile: "/nowhere/e.ionapi"))
        }
    }

    @Test("a port that is taken is an error that names it")
    func portTaken() async throws {
        try await Emulator.withEmulator { emulator in
            let error = await #expect(throws: EmulatorError.self) {
                try await Emulator.start(EmulatorConfiguration(port: emulator.port))
            }
            #expect(error?.description.contains("127.0.0.1:\(emulator.port)") == true)
        }
    }

    @Test("after the stop nobody listens")
    func stopped() async throws {
        let emulator = try await Emulator.start(EmulatorConfiguration())
        await emulator.stop()
        #expect(
            try await RawConnection.exchange(Array("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n".utf8), port: emulator.port)
                .isEmpty
        )
    }

    @Test(
        "a client that stays connected does not hold up the stop",
        // A stop that is held up never ends; beside a sweep that has all cores, one that is not may take more than a minute.
        .timeLimit(.minutes(10)),
        arguments: [
            "", "GET /ping HTTP/1.1\r\nHost: x\r\n\r\n", "GET /ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "POST /v3/multipartMessage HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf", "GET /pi",
            "POST /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\nhalf",
        ]
    )
    func stoppedWithClients(request: String) async throws {
        let emulator = try await Emulator.start(EmulatorConfiguration())
        let connection = try #require(RawConnection(port: emulator.port))
        defer { connection.end() }
        connection.send(Array(request.utf8))
        // An answer shows that the service has taken the connection up; its body ends with a brace.
        if request.contains("GET /ping") { _ = try await blocking { connection.receive(until: 0x7D) } }
        await emulator.stop()
        #expect(RawConnection(port: emulator.port) == nil)
    }

    @Test("a run ends when its task is cancelled")
    func cancelled() async throws {
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let run = Task { try await Emulator.run(EmulatorConfiguration(), ready: { continuation.yield($0.port) }) }
        let port = try #require(await ports.first { _ in true })
        run.cancel()
        _ = await run.result
        #expect(try await RawConnection.exchange(Array("x".utf8), port: port).isEmpty)
    }

    @Test("garbage does not stop the service")
    func garbage() async throws {
        try await Emulator.withEmulator { emulator in
            let inputs: [String] = [
                "", "\r\n", "\u{0}\u{1}\u{2}", "NONSENSE", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
                "POST /v3/multipartMessage HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /v3/multipartMessage HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nshort",
                "POST /v3/multipartMessage HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 20_000) + "\r\n",
                "GET /%zz%00%ff?%%% HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \u{7F}\r\n\r\n",
            ]
            for input in inputs { _ = try await RawConnection.exchange(Array(input.utf8), port: emulator.port) }
            let answer = try await RawConnection.exchange(
                Array("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n".utf8),
                port: emulator.port
            )
            #expect(String(decoding: answer, as: UTF8.self).hasPrefix("HTTP/1.1 401 "))
            #expect(await emulator.documentCount == 0)
        }
    }

    @Test("its credentials show no secret")
    func secrecy() {
        let credentials = EmulatorCredentials.random()
        var dumped = "\(credentials)"
        dump(credentials, to: &dumped)
        for secret in [credentials.clientSecret, credentials.accessKey, credentials.secretKey] {
            #expect(!dumped.contains(secret))
        }
    }
}
