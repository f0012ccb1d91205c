import BODDiagnostics
import BODMessage
import Testing

@Suite("Checking headers that are values")
struct MessageHeadersValidationTests {
    @Test("good headers have no finding")
    func good() {
        #expect(allHeaders.validate().isEmpty)
    }

    @Test("a finding names its parameter as a pointer")
    func pointer() throws {
        var headers = allHeaders
        headers.location = String(repeating: "x", count: 23)
        let finding = try #require(headers.validate(file: "here").first)
        #expect(finding.id == "header/value-too-long")
        #expect(finding.location == SourceLocation(file: "here", path: "/location"))
    }

    @Test(
        "a messageId beyond 128 characters is cut, beyond 250 it is refused",
        arguments: [(128, []), (129, [Severity.warning]), (250, [.warning]), (251, [.error])]
    )
    func messageID(count: Int, severities: [Severity]) {
        var headers = allHeaders
        headers.messageID = String(repeating: "x", count: count)
        #expect(headers.validate().map(\.severity) == severities)
    }

    @Test(
        "the limits count characters, not bytes",
        arguments: [
            (MessageParameter.accountingEntity, 22), (.location, 22), (.revisionId, 22), (.documentId, 100),
            (.batchId, 250),
        ]
    )
    func limits(parameter: MessageParameter, limit: Int) {
        #expect(parameter.kind == .text(maximum: limit))
    }

    @Test("a character of four bytes counts once")
    func scalars() {
        var headers = allHeaders
        headers.location = String(repeating: "𝄞", count: 22)
        #expect(headers.validate().isEmpty)
    }

    @Test("the fourth custom header in alphabetical order is the one that M3 drops")
    func fourthCustom() throws {
        var headers = allHeaders
        headers.custom = ["d", "a", "c", "b"].map { CustomHeader(name: $0, value: "1") }
        let finding = try #require(headers.validate().first)
        #expect(finding.summary == "there are 4 custom headers; M3 drops custom_d")
    }
}
