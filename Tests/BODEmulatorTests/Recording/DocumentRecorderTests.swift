import BODJSON
import BODMessage
import Foundation
import Testing

@testable import BODEmulator  // The record behind the service.

@Suite("The record of documents")
struct DocumentRecorderTests {
    private func document(_ payload: [UInt8]) -> ReceivedDocument {
        ReceivedDocument(
            headers: MessageHeaders(documentName: "Sync.A", messageID: "m", fromLogicalID: "lid://infor.ims.cp"),
            payload: payload,
            ionMessageID: IONMessageID(source: "m", unique: "u"),
            path: "/v3/multipartMessage",
            version: .v3
        )
    }

    @Test("each document is a line of JSON, appended to what is there")
    func lines() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        for payload in [Array("<A>\né</A>".utf8), [0xFF, 0x00]] {
            let recorder = DocumentRecorder(log: try LineLog(path: path), limit: 1) { _ in }
            #expect(await recorder.record(document(payload)))
        }
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let values = try lines.map { try JSONDocument(String($0)).root }
        #expect(values.count == 2)
        #expect(values[0]["payload"]?.string == "<A>\né</A>")
        #expect(values[1]["payloadBase64"]?.string == "/wA=")
        #expect(values[0]["ionMessageId"]?.string == "m:-ION-:u")
        #expect(values[0]["headers"]?["documentName"]?.string == "Sync.A")
        #expect(values[0]["time"]?.string?.hasSuffix("Z") == true)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("no more than the limit is kept, all are counted")
    func limit() async {
        let recorder = DocumentRecorder(log: nil, limit: 2) { _ in }
        for byte in UInt8(0)..<5 { _ = await recorder.record(document([byte])) }
        #expect(await recorder.documents.map(\.payload) == [[3], [4]])
        #expect(await recorder.count == 5)
    }

    @Test(
        "a log that cannot be written means that the document is not taken",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))
    )
    func fullDisk() async throws {
        let recorder = DocumentRecorder(log: try LineLog(path: "/dev/full"), limit: 2) { _ in }
        #expect(await recorder.record(document([1])) == false)
        #expect(await recorder.count == 0)
    }

    @Test("a log in a folder that is missing is an error")
    func noFolder() {
        #expect(throws: EmulatorError.self) { try LineLog(path: "/nowhere/log") }
    }
}
