import Testing

@testable import BODSender  // Internal, and fed by servers that nobody controls.

@Suite("What a service says")
struct ServiceAnswerTests {
    @Test(
        "all forms of messages that are seen are read",
        arguments: [
            (#"{"error":"a"}"#, ["a"]),
            (#"{"errors":["a","b"]}"#, ["a", "b"]),
            (#"{"errors":[{"message":"a"},{"code":1}]}"#, ["a"]),
            (#"{"errors":"a"}"#, ["a"]),
            (#"{"message":"a"}"#, ["a"]),
            (#"{"error":{"message":"a"}}"#, ["a"]),
            (#"{"message":"a\u001b[31m\nb"}"#, ["a [31m b"]),
            ("{}", []), ("[]", []), ("<html>", []), ("", []),
        ]
    )
    func messages(body: String, messages: [String]) {
        #expect(ServiceAnswer(Array(body.utf8)).messages == messages)
    }

    @Test("not more than ten messages are kept")
    func many() {
        let body = "{\"errors\":[" + Array(repeating: "\"a\"", count: 100).joined(separator: ",") + "]}"
        #expect(ServiceAnswer(Array(body.utf8)).messages.count == 10)
    }
}
