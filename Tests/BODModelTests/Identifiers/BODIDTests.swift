import BODModel
import Testing

@Suite("BODID")
struct BODIDTests {
    @Test("LN's form is taken apart")
    func withQuery() {
        let id = BODID("infor-nid:TEST_TST:3555:S_350:PSU000049:?PurchaseOrder&verb=Sync&variationID=5")
        #expect(id.form == .withQuery)
        #expect(id.tenantID == "TEST_TST")
        #expect(id.accountingEntity == "3555")
        #expect(id.location == "S_350")
        #expect(id.documentID == "PSU000049")
        #expect(id.revisionID == nil)
        #expect(id.noun == "PurchaseOrder")
        #expect(id.verb == "Sync")
        #expect(id.variationID == "5")
    }

    @Test("CSI's form has no query, and its prefix a capital letter")
    func withoutQuery() {
        let id = BODID("Infor-nid:ACME:MAIN:W1:PO-7:2")
        #expect(id.form == .withoutQuery)
        #expect(id.location == "W1")
        #expect(id.revisionID == "2")
        #expect(id.noun == nil)
        #expect(id.verb == nil)
    }

    @Test(
        "Anything else is opaque",
        arguments: ["0b61d005-2f6e", "process.workflow-1-1", "", "infor-nid", "urn:uuid:1"]
    )
    func opaque(_ text: String) {
        let id = BODID(text)
        #expect(id.form == .opaque)
        #expect(id.parts.isEmpty)
        #expect(id.documentID == nil)
        #expect(id.description == text)
    }

    @Test("The order and the case of the names of pairs are free")
    func pairs() {
        let id = BODID(
            "infor-nid:A:1::7:?Item&Sequence=1&VERB=Get&batchID=B&batchSequence=2&batchSize=3&batchRevision=4"
        )
        #expect(id.verb == "Get")
        #expect(id.sequence == "1")
        #expect(id.batchID == "B")
        #expect(id.batchSequence == "2")
        #expect(id.batchSize == "3")
        #expect(id.batchRevision == "4")
    }

    @Test("A part that is null, as JMS writes it, is missing")
    func null() {
        #expect(BODID("infor-nid:A:null:null:7:?Item").accountingEntity == nil)
    }

    @Test("A colon inside a part leaves no part certain")
    func ambiguous() {
        let id = BODID("infor-nid:A:1:2:PO:7:?Item")
        #expect(!id.hasDistinctParts)
        #expect(id.documentID == nil)
        #expect(id.noun == "Item")
    }

    @Test("A query without a noun is pairs alone")
    func withoutNoun() {
        let id = BODID("infor-nid:A:1::7:?verb=Sync")
        #expect(id.noun == nil)
        #expect(id.verb == "Sync")
    }
}
