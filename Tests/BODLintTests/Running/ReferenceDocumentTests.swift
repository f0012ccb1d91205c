import BODDiagnostics
import BODLint
import BODTestSupport
import BODXML
import Foundation
import Testing

@Suite("Real documents", .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment)))
struct ReferenceDocumentTests {
    private func lint(_ name: String) throws -> [Diagnostic] {
        let reading = XMLReader().read(try ReferenceData.bytes("bods/\(name)"), name: name)
        return Linter().lint(try #require(reading.document)).diagnostics
    }

    @Test("A purchase order of LN has no finding")
    func purchaseOrder() throws {
        #expect(ids(try lint("SyncPurchaseOrder-LN-2.14.x.xml")) == [])
    }

    @Test("ION's own workflow engine sends a logical ID without lid://")
    func workflow() throws {
        let found = try lint("AcknowledgeWorkflow-ION-2.5.0.xml")
        #expect(ids(found) == ["id/bod-id-missing", "id/logical-id-syntax"])
        let syntax = try #require(found.last)
        #expect(syntax.summary == "the LogicalID infor.engine.workflow does not begin with lid://")
        #expect(syntax.fixes.first?.edits.first?.replacement == "lid://infor.engine.workflow")
    }

    @Test("A template with the BODID of another document has one finding for each part that differs")
    func template() throws {
        let found = ids(try lint("ProcessSalesOrder-LN-template-2.5.0.xml"))
        #expect(found.filter { $0.hasPrefix("id/") } == ["id/bod-id-tenant-mismatch", "id/bod-id-verb-mismatch"])
        // Its only amounts without a currency are zero.
        #expect(!found.contains("amount/currency-missing"))
    }

    @Test("A document with the root BOD is told the name that it should have")
    func wrongRoot() throws {
        let found = try lint("ProcessReceiveDelivery-WRONG-illustrative.xml")
        #expect(
            ids(found) == [
                "envelope/missing-release-id", "envelope/root-not-verb-noun", "envelope/schema-location-unpaired",
                "id/logical-id-syntax", "date/date-without-zone", "date/date-without-zone",
            ]
        )
        let root = try #require(found.first { $0.id == "envelope/root-not-verb-noun" })
        #expect(root.remedy == "name it ProcessReceiveDelivery, after the verb and the noun in its DataArea")
        #expect(root.location.range?.start.line == 2)
    }

    @Test(
        "Documents of other vocabularies are linted to the end",
        arguments: ReferenceData.files(below: "oagis-10.1", ending: ".xml")
            + ReferenceData.files(below: "ubl", ending: ".xml")
    )
    func foreign(_ file: URL) throws {
        let reading = XMLReader().read([UInt8](try Data(contentsOf: file)), name: file.lastPathComponent)
        let found = Linter().lint(reading).diagnostics
        #expect(found.contains { $0.id == "envelope/wrong-namespace" })
    }
}
