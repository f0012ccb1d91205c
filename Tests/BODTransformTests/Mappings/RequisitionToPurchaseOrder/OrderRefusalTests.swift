import BODDiagnostics
import BODModel
import BODTransform
import Testing

@Suite("No purchase order")
struct OrderRefusalTests {
    private func refusal(_ text: String, options: OrderOptions = OrderOptions(creationDateTime: "2026-02-18T08:00:00Z"))
        throws -> [String]
    {
        let result = try RequisitionToPurchaseOrder(options).transform(try Requisitions.read(text))
        #expect(result.bytes == nil)
        return result.diagnostics.map(\.id.description)
    }

    @Test("is made of another document", arguments: ["SyncPurchaseOrder", "Requisition", "GetRequisition"])
    func otherDocument(root: String) throws {
        #expect(
            try refusal("<\(root) xmlns='\(Requisitions.infor)'><DataArea><Sync/></DataArea></\(root)>") == [
                "transform/not-a-requisition"
            ]
        )
    }

    @Test("is made of a requisition outside Infor's namespace")
    func namespace() throws {
        let text = Requisitions.text().replacing("xmlns=\"\(Requisitions.infor)\"", with: "")
        #expect(try refusal(text) == ["transform/not-a-requisition"])
    }

    @Test("is made of a requisition that is withdrawn", arguments: ["Delete", "Rejected"])
    func withdrawn(code: String) throws {
        let verb = "<Sync><ActionCriteria><ActionExpression actionCode='\(code)'/></ActionCriteria></Sync>"
        #expect(try refusal(Requisitions.text(verb: verb)) == ["transform/requisition-withdrawn"])
    }

    @Test("is made of a requisition that is cancelled")
    func cancelled() throws {
        #expect(
            try refusal(Requisitions.text(root: "CancelRequisition", verb: "<Cancel/>")) == [
                "transform/requisition-withdrawn"
            ]
        )
    }

    @Test("is made for several suppliers")
    func suppliers() throws {
        let lines = ["S1", "S2"].map { "<SupplierParty><PartyIDs><ID>\($0)</ID></PartyIDs></SupplierParty>" }
        #expect(try refusal(Requisitions.text(lines: lines)) == ["transform/several-suppliers"])
        #expect(
            try refusal(Requisitions.text(header: lines[0], lines: ["", lines[1]])) == ["transform/several-suppliers"]
        )
    }

    @Test("is made with a verb that asks or answers", arguments: [Verb.get, .show, .acknowledge, .cancel])
    func verb(verb: Verb) throws {
        let options = OrderOptions(creationDateTime: "2026-02-18T08:00:00Z", verb: verb)
        #expect(try refusal(Requisitions.text(), options: options) == ["transform/verb-brings-no-order"])
    }
}
