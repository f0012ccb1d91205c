import BODModel
import BODTransform
import BODXML
import Testing

@Suite("The schema for a skeleton")
struct SkeletonSchemaTests {
    @Test("is there for three nouns with their verbs")
    func known() {
        #expect(SkeletonSchema.nouns == ["BOD", "PurchaseOrder", "Requisition"])
        #expect(SkeletonSchema.verbs(for: "BOD") == [.confirm])
        #expect(SkeletonSchema.verbs(for: "PurchaseOrder").count == 12)
        #expect(SkeletonSchema.verbs(for: "Invoice").isEmpty)
    }

    @Test(
        "has the verb that is used most when none is given",
        arguments: [("BOD", Verb.confirm), ("Requisition", .sync)]
    )
    func usualVerb(_ noun: String, _ verb: Verb) throws {
        #expect(try SkeletonSchema(noun: noun).name == BODName(verb: verb, noun: noun))
    }

    @Test(
        "proposes the noun that was probably meant",
        arguments: [("purchaseorder", "PurchaseOrder"), ("Requistion", "Requisition"), ("BODs", "BOD")]
    )
    func unknownNoun(_ written: String, _ meant: String) {
        let error = #expect(throws: SkeletonError.self) { try SkeletonSchema(noun: written) }
        let known = ["BOD", "PurchaseOrder", "Requisition"]
        #expect(error == .unknownNoun(written, nearest: meant, known: known))
        #expect(error?.description.contains("did you mean \(meant)?") == true)
        #expect(error?.description.contains("BOD, PurchaseOrder, Requisition") == true)
    }

    @Test("names what there is when nothing is near")
    func farNoun() {
        let error = #expect(throws: SkeletonError.self) { try SkeletonSchema(noun: "Invoice") }
        #expect(error?.description.contains("did you mean") == false)
    }

    @Test("proposes the verb that was probably meant", arguments: [("sync", "Sync"), ("Acknowlege", "Acknowledge")])
    func unknownVerb(_ written: String, _ meant: String) {
        let error = #expect(throws: SkeletonError.self) { try SkeletonSchema(noun: "Requisition", verb: written) }
        guard case .unknownVerb(written, "Requisition", let nearest, let known) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(nearest == meant)
        #expect(known.count == 12)
    }

    @Test("has no verb but Confirm for the noun BOD")
    func confirmOnly() {
        let error = #expect(throws: SkeletonError.self) { try SkeletonSchema(noun: "BOD", verb: "Sync") }
        #expect(error == .unknownVerb("Sync", noun: "BOD", nearest: nil, known: ["Confirm"]))
    }
}
