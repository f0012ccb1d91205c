import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("The anchor of a finding")
struct AnchorTests {
    private func anchors(_ nouns: String) throws -> [String] {
        let text = Example.bod(nouns: nouns).markedDocument
        let linter = Linter(selection: try RuleSelection(select: ["id/identifier-blank"]))
        return try lintText(text, linter).compactMap(\.location.anchor)
    }

    private static func line(_ number: String) -> String {
        "<PurchaseOrderLine><LineNumber>\(number)</LineNumber><ItemID><ID/></ItemID></PurchaseOrderLine>"
    }

    private static let header = "<PurchaseOrderHeader><DocumentID><ID>7</ID></DocumentID></PurchaseOrderHeader>"

    @Test("tells nouns and lines by their numbers")
    func numbers() throws {
        let found = try anchors("<PurchaseOrder>\(Self.header)\(Self.line("10"))\(Self.line("20"))</PurchaseOrder>")
        let noun = "/SyncPurchaseOrder/DataArea/PurchaseOrder[DocumentID/ID='7']"
        #expect(
            found == [
                "\(noun)/PurchaseOrderLine[LineNumber='10']/ItemID/ID",
                "\(noun)/PurchaseOrderLine[LineNumber='20']/ItemID/ID",
            ]
        )
    }

    @Test("stays when a line is added above")
    func added() throws {
        let before = try anchors("<PurchaseOrder>\(Self.header)\(Self.line("20"))</PurchaseOrder>")
        let after = try anchors("<PurchaseOrder>\(Self.header)\(Self.line("10"))\(Self.line("20"))</PurchaseOrder>")
        #expect(after.last == before.first)
    }

    @Test("keeps the position of what nothing identifies")
    func position() throws {
        let found = try anchors("<PurchaseOrder>\(Self.header)<A><ID/></A><A><ID/></A></PurchaseOrder>")
        #expect(found.map { $0.suffix(8) } == ["/A[1]/ID", "/A[2]/ID"])
    }

    @Test("quotes a value with an apostrophe in the other quotes")
    func quotes() throws {
        let found = try anchors("<PurchaseOrder>\(Self.header)\(Self.line("1'0"))</PurchaseOrder>")
        #expect(found.first?.contains("[LineNumber=\"1'0\"]") == true)
    }

    @Test("of an attribute ends in its name")
    func attribute() throws {
        let text = Example.bod(nouns: "<Item><DocumentID><ID variationID='v2'>7</ID></DocumentID></Item>")
            .markedDocument
        let found = try lintText(text).first { $0.id == "id/variation-id-not-integer" }
        #expect(
            found?.location.anchor
                == "/SyncPurchaseOrder/DataArea/Item[DocumentID/ID='7']/DocumentID[ID='7']/ID/@variationID"
        )
    }
}
