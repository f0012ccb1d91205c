import BODDiagnostics
import BODLint
import Testing

@Suite("The path of a suppression")
struct SuppressionPathTests {
    private static let place = "/SyncPurchaseOrder/DataArea/PurchaseOrder/PurchaseOrderLine[2]/Amount/@currencyID"
    private static let anchor =
        "/SyncPurchaseOrder/DataArea/PurchaseOrder[DocumentID/ID='7']/PurchaseOrderLine[LineNumber='20']/Amount/@currencyID"

    @Test(
        "covers a place and what is inside it",
        arguments: [
            "/SyncPurchaseOrder", "/SyncPurchaseOrder/DataArea/PurchaseOrder/PurchaseOrderLine", "//PurchaseOrderLine",
            "//Amount",
            "//PurchaseOrderLine[2]", "//PurchaseOrderLine[ LineNumber = \"20\" ]", "//bod:Amount", "//@currencyID",
            "//*",
            "/SyncPurchaseOrder//Amount/@currencyID", "//PurchaseOrder[DocumentID/ID='7']//Amount", "/*/DataArea",
            anchor, place,
        ]
    )
    func covers(text: String) throws {
        #expect(try isSuppressed(text))
    }

    @Test(
        "covers nothing else",
        arguments: [
            "/DataArea", "//PurchaseOrderLine[1]", "//PurchaseOrderLine[LineNumber='2']", "//Line",
            "/SyncPurchaseOrder/Amount",
            "//Amount/@unitCode", "//Amount/Value", "//PurchaseOrder[DocumentID/ID='8']", "//Amount[2]",
        ]
    )
    func coversNot(text: String) throws {
        #expect(try !isSuppressed(text))
    }

    @Test(
        "has to be absolute and closed",
        arguments: ["", "Amount", "/", "//", "/a/", "/a[1", "/a['x]", "/a[1]b", "/a b", "/[1]"]
    )
    func refuses(text: String) {
        #expect(SuppressionPath(text) == nil)
    }

    private func isSuppressed(_ text: String) throws -> Bool {
        let path = try #require(SuppressionPath(text))
        return path.covers(Self.place, anchor: Self.anchor)
    }
}
