import BODModel
import Testing

@Suite("BODName")
struct BODNameTests {
    @Test(
        "A root element's name is a verb and a noun",
        arguments: [
            ("SyncPurchaseOrder", "Sync.PurchaseOrder"), ("ConfirmBOD", "Confirm.BOD"),
            ("GetListPrice", "Get.ListPrice"),
            ("AddItem", "Add.Item"), ("AcknowledgeWorkflow", "Acknowledge.Workflow"),
        ]
    )
    func split(_ root: String, _ documentName: String) throws {
        let name = try #require(BODName(rootElement: root))
        #expect(name.documentName == documentName)
        #expect(name.description == root)
    }

    @Test(
        "Other names are not split",
        arguments: [
            "BOD", "Sync", "Synchronize", "syncItem", "SyncpurchaseOrder", "Address", "PurchaseOrder", "",
            "Sync\u{301}Item",
        ]
    )
    func refused(_ root: String) {
        #expect(BODName(rootElement: root) == nil)
    }

    @Test("ION offers seven verbs")
    func offered() {
        let offered = Verb.allCases.filter(\.isOfferedByION)
        #expect(Set(offered) == [.acknowledge, .get, .load, .process, .show, .sync, .update])
        #expect(offered.filter(\.isDeprecated).isEmpty)
    }

    @Test("A verb is known by its exact name", arguments: [("Sync", Verb.sync), ("GetList", .getList)])
    func verb(_ name: String, _ verb: Verb) {
        #expect(Verb(elementName: name) == verb)
        #expect(Verb(elementName: name.lowercased()) == nil)
    }
}
