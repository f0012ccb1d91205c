import BODDiagnostics
import BODMessage
import Testing

@Suite("Reading a ParameterRequest")
struct ParameterRequestTests {
    private static let valid =
        #""documentName":"Sync.A","messageId":"1","fromLogicalId":"lid://infor.ims.cp","encoding":"NONE""#

    private func read(_ json: String) -> ParameterRequest {
        ParameterRequest(reading: Array(json.utf8), file: "p.json")
    }

    private func ids(_ request: ParameterRequest) -> [String] { request.diagnostics.map(\.id.description) }

    @Test("the tutorial's file is read without a finding")
    func tutorial() {
        let request = read(
            """
            {
              "documentName" : "Sync.Requisition",
              "messageId" : "123456",
              "fromLogicalId" : "lid://infor.ims.build_ims",
              "toLogicalId" : "lid://default",
              "encoding" : "NONE",
              "characterSet" : "UTF-8"
            }
            """
        )
        #expect(request.diagnostics.isEmpty)
        #expect(request.headers?.documentName == "Sync.Requisition")
        #expect(request.headers?.messageID == "123456")
    }

    @Test("the tutorial's charset is taken for characterSet, with a fix at its name")
    func charset() throws {
        let request = read("{\(Self.valid),\n  \"charset\": \"UTF-8\"}")
        let finding = try #require(request.diagnostics.first)
        #expect(ids(request) == ["header/charset-for-character-set"])
        #expect(finding.severity == .info)
        #expect(finding.location.range?.start == SourcePosition(line: 2, column: 3, offset: 99))
        #expect(finding.location.range?.end.column == 12)
        #expect(finding.fixes.first?.edits.first?.replacement == "\"characterSet\"")
        #expect(request.headers?.characterSet == "UTF-8")
        #expect(request.isAcceptable)
    }

    @Test("characterSet wins over charset")
    func bothCharacterSets() {
        let request = read(#"{\#(Self.valid),"characterSet":"UTF-8","charset":"X"}"#)
        #expect(request.headers?.characterSet == "UTF-8")
    }

    @Test(
        "each mistake has its own finding",
        arguments: [
            (#""documentName":"SyncOrder""#, "header/name-not-verb-dot-noun"),
            (#""documentName":"Sync.Purchase.Order""#, "header/name-not-verb-dot-noun"),
            (#""documentName":"sync.Order""#, "header/verb-unknown"),
            (#""fromLogicalId":"infor.ims.cp""#, "header/logical-id-syntax"),
            (#""fromLogicalId":"lid://infor.ims.CP""#, "header/logical-id-upper-case"),
            (#""toLogicalId":"default""#, "header/logical-id-syntax"),
            (#""encoding":"UTF-8""#, "header/encoding-unknown"),
            (#""characterSet":"ISO-8859-1""#, "header/character-set-not-utf-8"),
            (#""accountingEntity":"12345678901234567890123""#, "header/value-too-long"),
            (#""variationId":"12""#, "header/number-expected"),
            (#""variationId":-1"#, "header/number-expected"),
            (#""variationId":1.5"#, "header/number-expected"),
            (#""variationId":9223372036854775808"#, "header/number-expected"),
            (#""variationId":true"#, "header/number-expected"),
            (#""messageId":123456"#, "header/text-expected"),
            (#""location":["a"]"#, "header/text-expected"),
            (#""custom_a":1"#, "header/text-expected"),
            (#""custom_a-b":"1""#, "header/custom-name-syntax"),
            (#""batchId":"b""#, "header/batch-fields-incomplete"),
            (#""batchSequence":1"#, "header/batch-fields-incomplete"),
            (#""batchAbortIndicator":"true","batchId":"b","batchSequence":1"#, "header/boolean-expected"),
            (#""batchId":"b","batchSequence":3,"batchSize":2"#, "header/batch-sequence-beyond-size"),
            (#""custom_a":"1","custom_b":"1","custom_c":"1","custom_d":"1""#, "header/more-than-three-custom"),
            (#""DocumentName":"Sync.A""#, "header/unknown-parameter"),
            (#""tenantId":"ACME""#, "header/unknown-parameter"),
        ]
    )
    func mistakes(members: String, id: String) {
        let given = Set(members.split(separator: "\"").map(String.init))
        let others = Self.valid.split(separator: ",").filter { !given.contains(String($0.split(separator: "\"")[0])) }
        let request = read("{\(([members] + others.map(String.init)).joined(separator: ","))}")
        #expect(ids(request) == [id])
    }

    @Test("a finding stands at the value, with its pointer")
    func place() throws {
        let finding = try #require(read("{\n \"é\":1, \(Self.valid),\"variationId\":\"7\"}").diagnostics.last)
        let range = try #require(finding.location.range)
        #expect(finding.location.path == "/variationId")
        #expect(range.start.line == 2)
        #expect(range.end.column - range.start.column == 3)
        #expect(finding.fixes.first?.edits == [Fix.Edit(range: range, replacement: "7")])
    }

    @Test("without a messageId there is a warning, without a name or a sender an error")
    func missing() {
        let request = read("{}")
        #expect(
            ids(request) == [
                "header/encoding-missing", "header/message-id-missing", "header/parameter-missing",
                "header/parameter-missing",
            ]
        )
        #expect(!request.isAcceptable)
    }

    @Test("instances may be text, as a known sender writes it, or a number", arguments: ["1", "\"1\""])
    func instances(value: String) {
        let request = read("{\(Self.valid),\"instances\":\(value)}")
        #expect(request.headers?.instances == 1)
        #expect(request.diagnostics.isEmpty)
    }

    @Test("null means not given")
    func null() {
        let request = read(#"{\#(Self.valid),"batchId":null}"#)
        #expect(request.headers?.batchID == nil)
        #expect(request.diagnostics.isEmpty)
    }

    @Test("text that is no JSON is told with its place", arguments: ["{“documentName” : 1}", "", "{\"a\":1,}"])
    func notJSON(text: String) {
        let request = read(text)
        #expect(request.headers == nil)
        #expect(request.diagnostics.first?.id.group == "json")
    }

    @Test("JSON that is no object is told", arguments: ["[]", "\"a\"", "1"])
    func notAnObject(text: String) {
        #expect(ids(read(text)) == ["header/not-an-object"])
    }

    @Test("a name that differs in Unicode form only is unknown")
    func canonicalEquivalence() {
        let request = read("{\(Self.valid),\"charset\u{301}\":\"x\"}")
        #expect(ids(request) == ["header/unknown-parameter"])
    }
}
