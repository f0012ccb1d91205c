import BODDiagnostics
import BODLint
import Testing

@Suite("Message headers, linted")
struct HeaderLintTests {
    private static let linter = DocumentLinter(catalog: SchemaCatalog())

    private static let headers = """
        {
          "documentName": "Sync.PurchaseOrder", "messageId": "4f1a7c", "fromLogicalId": "lid://infor.ims.other",
          "toLogicalId": "lid://default", "encoding": "NONE", "characterSet": "UTF-8",
          "accountingEntity": "2000", "documentId": "4500001", "variationId": 3
        }
        """

    private func lint(_ headers: String = headers, beside document: String?) throws -> LintedDocument {
        let neighbours = document.map { text in DocumentNeighbours { (name: "order.xml", bytes: Array(text.utf8)) } }
        return try Self.linter.lint(Array(headers.utf8), name: "order.json", beside: neighbours ?? .none)
    }

    @Test("are compared with the document beside them, and the note leads to the place there")
    func compared() throws {
        let found = try lint(beside: MarkedText(Example.bod().markedDocument).text).diagnostics
        #expect(found.map(\.id) == ["header/contradicts-document"])
        #expect(found.first?.summary == "accountingEntity is 2000, but the document says 1000")
        #expect(found.first?.location.path == "/accountingEntity")
        let note = try #require(found.first?.notes.first)
        #expect(note.location?.file == "order.xml")
        #expect(note.location?.path == "/SyncPurchaseOrder/DataArea/Sync/AccountingEntityID")
    }

    @Test("agree with a document in JSON as with one in XML")
    func json() throws {
        let document = #"{"$name":"SyncItem","$":[]}"#
        let found = try lint(beside: document).diagnostics
        #expect(found.map(\.summary) == ["documentName is Sync.PurchaseOrder, but the document says Sync.Item"])
    }

    @Test("are compared with nothing when the document cannot be read", arguments: [nil, "", "<SyncItem>", "{"])
    func alone(_ document: String?) throws {
        #expect(try lint(beside: document).diagnostics.isEmpty)
    }

    @Test("are never taken for clean for good, since the document beside them may change")
    func notClean() throws {
        #expect(try !lint(beside: nil).isClean)
    }

    @Test("are mended where the fix is certain enough")
    func fixed() throws {
        let headers = Self.headers.replacing("\"4500001\"", with: "4500001").replacing(
            "\"variationId\": 3",
            with: "\"variationId\": \"3\""
        )
        let fixer = DocumentFixer(linter: Self.linter, allowsUnsafe: true)
        let fixed = try fixer.fix(Array(headers.utf8), name: "order.json")
        #expect(String(decoding: fixed.bytes, as: UTF8.self) == Self.headers)
        #expect(fixed.applied.map(\.rule) == ["header/text-expected", "header/number-expected"])
    }

    @Test("that are not JSON at all are refused by the reader of JSON, whatever is ignored")
    func broken() throws {
        let linter = DocumentLinter(
            catalog: SchemaCatalog(),
            linter: Linter(selection: try RuleSelection(ignore: ["json", "header"]))
        )
        let found = try linter.lint(Array(#"{"documentName": "Sync.Item",}"#.utf8), name: "order.json")
        #expect(found.diagnostics.map(\.id) == ["json/trailing-comma"])
    }

    @Test("are told from other JSON by their parameters", arguments: [#"{"a":1}"#, "[]", "{}"])
    func other(_ json: String) throws {
        #expect(try Self.linter.lint(Array(json.utf8), name: "a.json").diagnostics.map(\.id) == ["xml/not-xml"])
    }
}
