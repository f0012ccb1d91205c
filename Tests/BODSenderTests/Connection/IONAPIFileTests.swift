import BODSender
import Foundation
import Testing

@Suite("The .ionapi file")
struct IONAPIFileTests {
    private func read(_ text: String) throws(IONAPIFileError) -> IONAPIFile {
        try IONAPIFile(reading: Array(text.utf8), file: "acme.ionapi")
    }

    @Test("the members that are needed are read, unknown ones passed over")
    func members() throws {
        let file = try Canary.file()
        #expect(file.tenant == "ACME_PRD")
        #expect(file.clientID == "ACME_PRD~abc")
        #expect(file.clientSecret.reveal() == Canary.clientSecret)
        #expect(file.gateway.description == "https://gateway.example")
        #expect(file.tokenURL.description == "https://gateway.example/ACME_PRD/as/token.oauth2")
        #expect(file.revocationURL?.description == "https://gateway.example/ACME_PRD/as/revoke_token.oauth2")
        #expect(file.serviceAccount?.accessKey.reveal() == Canary.accessKey)
        #expect(file.scopes.isEmpty)
    }

    @Test("an on-premises file's addresses are joined")
    func onPremises() throws {
        let text = Canary.ionapi()
            .replacing("https://gateway.example/ACME_PRD/as/", with: "https://host/InforIntSTS")
            .replacing("\"token.oauth2\"", with: "\"connect/token\"")
        #expect(try read(text).tokenURL.description == "https://host/InforIntSTS/connect/token")
    }

    @Test("scopes are an array or one text", arguments: [#"["a","b"]"#, #""a b""#])
    func scopes(value: String) throws {
        let file = try read(Canary.ionapi().replacing("\"v\":", with: "\"sc\":\(value),\"v\":"))
        #expect(file.scopes == ["a", "b"])
    }

    @Test("a file without a service account is for the grant client_credentials")
    func withoutAccount() throws {
        let text = Canary.ionapi().replacing("saak", with: "x").replacing("sask", with: "y")
        #expect(try read(text).serviceAccount == nil)
    }

    @Test("a byte order mark is passed over")
    func byteOrderMark() throws {
        #expect(try read("\u{FEFF}" + Canary.ionapi()).tenant == "ACME_PRD")
    }

    @Test(
        "a missing member is named, and no value is repeated",
        arguments: ["ti", "ci", "cs", "iu", "pu", "ot", "saak", "sask"]
    )
    func missing(name: String) {
        for replacement in ["\"-\(name)\":", "\"\(name)\":null,\"-\(name)\":", "\"\(name)\":\"\",\"-\(name)\":"] {
            let text = Canary.ionapi().replacing("\"\(name)\":", with: replacement)
            let error = #expect(throws: IONAPIFileError.missing(name, file: "acme.ionapi")) { try read(text) }
            #expect(error.map { Canary.leaks(in: $0.description) } == false)
            #expect(error?.description.contains("“\(name)”") == true)
        }
    }

    @Test("a member of another type is named")
    func wrongType() {
        let text = Canary.ionapi().replacing("\"cs\":\"\(Canary.clientSecret)\"", with: "\"cs\":17")
        #expect(throws: IONAPIFileError.notText("cs", file: "acme.ionapi")) { try read(text) }
    }

    @Test("a value with a line break cannot get into a header")
    func control() {
        let text = Canary.ionapi().replacing(Canary.clientSecret, with: "a\\r\\nX: y")
        #expect(throws: IONAPIFileError.notText("cs", file: "acme.ionapi")) { try read(text) }
    }

    @Test("an address over plain http is refused without repeating it")
    func plainAddress() {
        let text = Canary.ionapi(gateway: "http://CANARY.example")
        let error = #expect(throws: IONAPIFileError.url("iu", .plain, file: "acme.ionapi")) { try read(text) }
        #expect(error.map { Canary.leaks(in: $0.description) } == false)
    }

    @Test("broken JSON is told by its place only")
    func broken() {
        let error = #expect(throws: IONAPIFileError.self) { try read("{\n\"cs\":\"\(Canary.clientSecret)\" x}") }
        #expect(error?.description.hasPrefix("acme.ionapi:2:") == true)
        #expect(error.map { Canary.leaks(in: $0.description) } == false)
    }

    @Test("JSON that is no object is refused", arguments: ["[]", "1"])
    func notAnObject(text: String) {
        #expect(throws: IONAPIFileError.notJSON(file: "acme.ionapi", line: nil, column: nil)) { try read(text) }
    }

    // MARK: - Files

    private func withFile(mode: Int, _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ionapi").path
        try Data(Canary.ionapi().utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test("a file that only its owner may read is taken", arguments: [0o600, 0o400])
    func privateFile(mode: Int) throws {
        try withFile(mode: mode) { (path: String) throws in
            #expect(try IONAPIFile(opening: path).tenant == "ACME_PRD")
        }
    }

    @Test(
        "a file that others may read is refused, unless that is allowed",
        arguments: [0o640, 0o604, 0o644, 0o660, 0o610]
    )
    func openFile(mode: Int) throws {
        try withFile(mode: mode) { (path: String) throws in
            let error = #expect(throws: IONAPIFileError.self) { try IONAPIFile(opening: path) }
            #expect(error == .permissions(file: path, mode: "0" + String(mode, radix: 8)))
            #expect(try IONAPIFile(opening: path, allowsInsecurePermissions: true).tenant == "ACME_PRD")
        }
    }

    @Test("a folder, a pipe and a missing file are refused", arguments: ["/", "/dev/null", "/nowhere.ionapi"])
    func notAFile(path: String) {
        #expect(throws: IONAPIFileError.self) { try IONAPIFile(opening: path) }
    }
}
