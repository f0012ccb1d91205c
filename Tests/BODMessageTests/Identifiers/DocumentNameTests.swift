import BODMessage
import Testing

@Suite("Document names")
struct DocumentNameTests {
    @Test("a BOD's name is its verb and its noun")
    func verbAndNoun() throws {
        let name = try #require(DocumentName("Sync.PurchaseOrder"))
        #expect(name.verb == "Sync")
        #expect(name.noun == "PurchaseOrder")
        #expect(name.isBOD)
    }

    @Test("another document has the plain name of its object schema")
    func plainName() throws {
        let name = try #require(DocumentName("IOTSensorData"))
        #expect(name.verb == nil)
        #expect(name.description == "IOTSensorData")
    }

    @Test(
        "neither a name without its full stop nor one with empty parts is read",
        arguments: ["SyncPurchaseOrder", "Sync.", ".PurchaseOrder", "Sync.Purchase.Order", "", "Sync PurchaseOrder"]
    )
    func invalid(text: String) {
        #expect(DocumentName(text) == nil)
    }

    @Test("an object schema whose name begins like a verb is no BOD", arguments: ["Synchronizer", "Getaway", "Sync"])
    func notAVerb(text: String) {
        #expect(DocumentName(text)?.isBOD == false)
    }

    @Test(
        "a root element is split after its verb",
        arguments: [
            ("SyncPurchaseOrder", "Sync.PurchaseOrder"), ("AcknowledgeSalesOrder", "Acknowledge.SalesOrder"),
            ("ConfirmBOD", "Confirm.BOD"), ("ProcessPurchaseOrder", "Process.PurchaseOrder"),
        ]
    )
    func rootElement(name: String, documentName: String) {
        #expect(DocumentName(rootElement: name)?.description == documentName)
    }

    @Test("a root element without a verb is not split", arguments: ["PurchaseOrder", "Sync", "syncPurchaseOrder"])
    func otherRootElement(name: String) {
        #expect(DocumentName(rootElement: name) == nil)
    }
}
