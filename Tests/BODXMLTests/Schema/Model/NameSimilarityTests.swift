import BODXML
import Testing

@Suite("The similarity of names")
struct NameSimilarityTests {
    @Test(
        "finds the name that was meant",
        arguments: [
            ("Statsu", "Status"), ("STATUS", "Status"), ("Supplierparty", "SupplierParty"), ("OrderDat", "OrderDate"),
            ("x:Status", "Status"),
        ]
    )
    func findsName(written: String, meant: String) {
        let names = childNames("OrderDate Status SupplierParty CustomerParty")
        #expect(NameSimilarity.nearest(to: childNames(written)[0], among: names)?.local == meant)
    }

    @Test(
        "does not take a third and more of a name for a typing error",
        arguments: ["Amount", "Order", "S", "x:Statsu"]
    )
    func refusesOther(written: String) {
        let names = childNames("OrderDate Status SupplierParty CustomerParty")
        #expect(NameSimilarity.nearest(to: childNames(written)[0], among: names) == nil)
    }
}
