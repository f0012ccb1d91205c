import BODMessage
import BODModel
import Testing

@Suite("HeaderDerivation")
struct HeaderDerivationTests {
    @Test("All headers of a purchase order are derived")
    func derived() throws {
        let headers = try #require(HeaderDerivation(try readBOD(purchaseOrder)).headers)
        #expect(headers.documentName == "Sync.PurchaseOrder")
        #expect(headers.fromLogicalID == "lid://infor.ln.ln01/3555")
        #expect(headers.toLogicalID == "lid://default")
        #expect(headers.accountingEntity == "3555")
        #expect(headers.location == "S_350")
        #expect(headers.documentID == "PSU000049")
        #expect(headers.variationID == 5)
        #expect(headers.revisionID == "2")
        #expect(headers.batchID == "B7")
        #expect(headers.batchSequence == 2)
        #expect(headers.batchSize == nil)
        #expect(headers.messageID == nil)
        #expect(headers.encoding == MessageEncoding.none)
    }

    @Test("What is stated wins over the document")
    func overridden() throws {
        var overrides = HeaderOverrides()
        overrides.documentName = "Process.PurchaseOrder"
        overrides.toLogicalID = "lid://infor.m3.m3"
        overrides.variationID = 9
        overrides.messageID = "m-1"
        overrides.source = "nightly"
        overrides.custom = [CustomHeader(name: "Site", value: "A")]
        let derivation = HeaderDerivation(try readBOD(purchaseOrder), overrides: overrides)
        let headers = try #require(derivation.headers)
        #expect(headers.documentName == "Process.PurchaseOrder")
        #expect(headers.toLogicalID == "lid://infor.m3.m3")
        #expect(headers.variationID == 9)
        #expect(headers.messageID == "m-1")
        #expect(headers.source == "nightly")
        #expect(headers.custom.count == 1)
        let origin = derivation.derived.first { $0.parameter == .documentName }?.origin
        guard case .stated = origin else {
            Issue.record("the document's name is not marked as stated")
            return
        }
    }

    @Test("BODID gives what the data area does not")
    func fromBODID() throws {
        let text = """
            <SyncItem><ApplicationArea><Sender><LogicalID>lid://a.b.c</LogicalID></Sender>
            <BODID>infor-nid:T:1000:S:A-7:3?Item&amp;verb=Sync&amp;variationID=12</BODID></ApplicationArea>
            <DataArea><Sync/><Item/></DataArea></SyncItem>
            """
        let headers = try #require(HeaderDerivation(try readBOD(text)).headers)
        #expect(headers.accountingEntity == "1000")
        #expect(headers.location == "S")
        #expect(headers.documentID == "A-7")
        #expect(headers.revisionID == "3")
        #expect(headers.variationID == 12)
    }

    @Test("Without verb and noun, or without a sender, there are no headers, and the reasons are told")
    func missing() throws {
        let derivation = HeaderDerivation(try readBOD("<BOD/>"))
        #expect(derivation.headers == nil)
        #expect(
            derivation.underived.filter(\.isRequired).map(\.description) == [
                "documentName: the root element BOD is not a verb followed by a noun",
                "fromLogicalId: ApplicationArea/Sender has no LogicalID",
            ]
        )
    }

    @Test("Of several nouns none gives the number of the document")
    func severalNouns() throws {
        let item = "<Item><DocumentID><ID variationID='1'>7</ID></DocumentID></Item>"
        let text = """
            <ShowItem><ApplicationArea><Sender><LogicalID>lid://a.b.c</LogicalID></Sender>
            <BODID>infor-nid:T:1000:S:A-7:3?Item</BODID></ApplicationArea>
            <DataArea><Show/>\(item)\(item)</DataArea></ShowItem>
            """
        let derivation = HeaderDerivation(try readBOD(text))
        #expect(derivation.headers?.documentID == nil)
        #expect(derivation.headers?.accountingEntity == "1000")
        let reasons = derivation.underived.filter { $0.parameter == .documentId }.map(\.reason)
        #expect(reasons == ["the document holds 2 nouns, and a header names one"])
    }

    @Test("A variation that is no number is not derived", arguments: ["v2", "-1", "9223372036854775808", "1.0"])
    func badVariation(_ variation: String) throws {
        let bod = try readBOD(purchaseOrder.replacing("variationID=\"5\"", with: "variationID=\"\(variation)\""))
        let derivation = HeaderDerivation(bod)
        #expect(derivation.headers?.variationID == nil)
        let reasons = derivation.underived.filter { $0.parameter == .variationId }.map(\.reason)
        #expect(reasons == ["\(variation) is not a whole number from 0 to 9223372036854775807"])
    }
}
