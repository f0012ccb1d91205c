import BODDiagnostics
import BODModel
import BODTestSupport
import BODTransform
import BODXML
import Testing

@Suite("A purchase order made of a requisition")
struct RequisitionToPurchaseOrderTests {
    private static let moment = "2026-02-18T08:00:00Z"

    private func transform(
        _ text: String,
        options: OrderOptions = OrderOptions(creationDateTime: moment)
    ) throws -> (order: ParsedDocument?, diagnostics: [Diagnostic]) {
        let result = try RequisitionToPurchaseOrder(options).transform(try Requisitions.read(text))
        let order = try result.bytes.map { try Requisitions.read(String(decoding: $0, as: UTF8.self)) }
        return (order, result.diagnostics)
    }

    private func header(_ order: ParsedDocument?) -> ElementNode? {
        order?.root.descendant("DataArea", "PurchaseOrder", "PurchaseOrderHeader")
    }

    private func lines(_ order: ParsedDocument?) -> [ElementNode] {
        order?.root.descendant("DataArea", "PurchaseOrder")?.children(named: "PurchaseOrderLine") ?? []
    }

    private func found(_ diagnostics: [Diagnostic], _ id: DiagnosticID) -> [String] {
        diagnostics.filter { $0.id == id }.map(\.summary)
    }

    @Test("has an envelope of its own")
    func envelope() throws {
        let application = """
            <Sender><LogicalID>lid://a.b.c</LogicalID><ComponentID>erp</ComponentID></Sender>\
            <CreationDateTime>2026-01-01T00:00:00Z</CreationDateTime><BODID>x</BODID>
            """
        let order = try transform(Requisitions.text(application: application)).order
        let root = try #require(order?.root)
        let area = root.child("ApplicationArea")
        #expect(root.name == XMLName("ProcessPurchaseOrder", namespace: Requisitions.infor))
        #expect(root.attribute("releaseID")?.value == "9.2")
        #expect(area?.descendant("Sender", "LogicalID")?.text == "lid://a.b.c")
        #expect(area?.descendant("Sender", "ComponentID")?.text == "erp")
        #expect(area?.child("CreationDateTime")?.text == Self.moment)
        #expect(area?.child("BODID")?.text == "infor-nid:T:E:L:R1:?PurchaseOrder&verb=Process")
        let verb = root.descendant("DataArea", "Process")
        #expect(verb?.child("TenantID")?.text == "T")
        #expect(verb?.descendant("ActionCriteria", "ActionExpression")?.attribute("actionCode")?.value == "Add")
    }

    @Test("takes the verb, the sender and the number that are given")
    func options() throws {
        let options = OrderOptions(
            creationDateTime: Self.moment,
            verb: .sync,
            logicalID: "lid://x.y.z",
            documentID: "PO-7"
        )
        let (order, diagnostics) = try transform(Requisitions.text(), options: options)
        #expect(order?.root.localName == "SyncPurchaseOrder")
        #expect(order?.root.descendant("ApplicationArea", "Sender", "LogicalID")?.text == "lid://x.y.z")
        #expect(
            order?.root.descendant("ApplicationArea", "BODID")?.text == "infor-nid:T:E:L:PO-7:?PurchaseOrder&verb=Sync"
        )
        #expect(header(order)?.descendant("DocumentID", "ID")?.text == "PO-7")
        #expect(header(order)?.descendant("RequisitionReference", "DocumentID", "ID")?.text == "R1")
        #expect(diagnostics == [])
    }

    @Test("refers to the requisition and its lines")
    func references() throws {
        let (order, diagnostics) = try transform(Requisitions.text(lines: ["", ""]))
        let references = lines(order).compactMap { $0.child("RequisitionReference") }
        #expect(references.map { $0.descendant("DocumentID", "ID")?.text } == ["R1", "R1"])
        #expect(references.map { $0.child("LineNumber")?.text } == ["1", "2"])
        #expect(
            found(diagnostics, "transform/number-taken-over") == ["the order takes the requisition's number \"R1\""]
        )
    }

    @Test("is dated when it is made")
    func dates() throws {
        let (order, diagnostics) = try transform(
            Requisitions.text(header: "<DocumentDateTime>2026-01-01</DocumentDateTime>")
        )
        #expect(header(order)?.child("DocumentDateTime")?.text == Self.moment)
        #expect(header(order)?.child("OrderDateTime")?.text == Self.moment)
        #expect(
            found(diagnostics, "transform/left-behind") == [
                "DocumentDateTime (\"2026-01-01\") stays with the requisition"
            ]
        )
    }

    @Test("keeps numbers and codes as they are written")
    func texts() throws {
        let line = """
            <Item><ItemID><ID>000815</ID></ItemID></Item><Quantity unitCode="EA">1.50</Quantity>\
            <UnitPrice><Amount currencyID="EUR">12345678901234567890.10</Amount><PerQuantity>1</PerQuantity></UnitPrice>
            """
        let order = try #require(lines(try transform(Requisitions.text(lines: [line])).order).first)
        #expect(order.descendant("Item", "ItemID", "ID")?.text == "000815")
        #expect(order.child("Quantity")?.text == "1.50")
        #expect(order.child("Quantity")?.attribute("unitCode")?.value == "EA")
        #expect(order.descendant("UnitPrice", "Amount")?.text == "12345678901234567890.10")
    }

    @Test("has its elements in the order of its schema, Infor's own after UserArea")
    func order() throws {
        let header = "<Classification/><UserArea/><ExtendedAmount currencyID=\"EUR\">1</ExtendedAmount><Note>n</Note>"
        let order = try transform(Requisitions.text(header: header)).order
        #expect(
            self.header(order)?.childElements.map(\.localName) == [
                "DocumentID", "DocumentDateTime", "Note", "ExtendedAmount", "OrderDateTime", "RequisitionReference",
                "UserArea",
                "Classification",
            ]
        )
    }

    @Test("gets the header's delivery date on every line without one")
    func pushedDown() throws {
        let date = "<RequiredDeliveryDateTime>2026-03-01</RequiredDeliveryDateTime>"
        let own = "<RequiredDeliveryDateTime>2026-04-01</RequiredDeliveryDateTime>"
        let (order, diagnostics) = try transform(Requisitions.text(header: date, lines: ["", own]))
        #expect(lines(order).map { $0.child("RequiredDeliveryDateTime")?.text } == ["2026-03-01", "2026-04-01"])
        #expect(found(diagnostics, "transform/value-lost") == [])
        let alone = try transform(Requisitions.text(header: date, lines: []))
        #expect(
            found(alone.diagnostics, "transform/value-lost")
                == ["RequiredDeliveryDateTime (\"2026-03-01\") has no place in a purchase order"]
        )
    }

    @Test("names the requester as a contact, of the customer in the header and of the buyer on a line")
    func requester() throws {
        let party = "<RequesterParty><PartyIDs><ID>u1</ID></PartyIDs><Name>Ann</Name></RequesterParty>"
        let header = "\(party)<CustomerParty><Name>We</Name></CustomerParty>"
        let (order, diagnostics) = try transform(Requisitions.text(header: header, lines: [party]))
        let customer = self.header(order)?.child("CustomerParty")
        #expect(customer?.child("Name")?.text == "We")
        #expect(customer?.descendant("RequesterContact", "ID")?.text == "u1")
        #expect(lines(order).first?.descendant("BuyerParty", "RequesterContact", "Name")?.text == "Ann")
        #expect(found(diagnostics, "transform/value-lost") == [])
    }

    @Test("writes the supplier's item number and the old address lines in Infor's way")
    func moved() throws {
        let line = """
            <Item><SupplierItemID><ID>S-1</ID></SupplierItemID></Item>\
            <ShipToParty><Location><Address><LineOne>a</LineOne><LineThree>c</LineThree></Address></Location></ShipToParty>
            """
        let order = try #require(lines(try transform(Requisitions.text(lines: [line])).order).first)
        let id = order.descendant("Item", "ItemID", "ID")
        #expect(id?.text == "S-1")
        #expect(id?.attribute("schemeName")?.value == "Supplier")
        let address = order.descendant("ShipToParty", "Location", "Address")?.children(named: "AddressLine") ?? []
        #expect(address.map { "\($0.attribute("sequence")?.value ?? "") \($0.text)" } == ["1 a", "3 c"])
    }

    @Test("makes sublines of sublines")
    func subLines() throws {
        let line = "<RequisitionSubLine><LineNumber>1</LineNumber><Quantity>2</Quantity></RequisitionSubLine>"
        let order = lines(try transform(Requisitions.text(lines: [line])).order).first
        #expect(order?.descendant("PurchaseOrderSubLine", "Quantity")?.text == "2")
    }

    @Test("warns of what has no place, with the place in the requisition")
    func losses() throws {
        let text = Requisitions.text(lines: [
            "<Attachment><URI>http://a</URI><Title>t</Title></Attachment><Item><ItemID agencyRole=\"x\"><ID>1</ID></ItemID></Item>"
        ])
        let lost = try transform(text).diagnostics.filter { $0.id == "transform/value-lost" }
        #expect(
            lost.map(\.summary) == [
                "Attachment with its 2 values has no place in a purchase order",
                "Item/ItemID/@agencyRole (\"x\") has no place in a purchase order",
            ]
        )
        #expect(lost.allSatisfy { $0.severity == .warning && $0.remedy != nil })
        #expect(lost[0].location.path == "/SyncRequisition/DataArea/Requisition/RequisitionLine/Attachment")
        #expect(lost[0].notes.map(\.message) == ["Attachment/URI is \"http://a\"", "Attachment/Title is \"t\""])
        #expect(lost[1].location.range?.start.line == 2)
    }

    @Test("says nothing of what is empty")
    func emptyElements() throws {
        let (_, diagnostics) = try transform(
            Requisitions.text(header: "<EnterpriseUnit><CostCenterID> </CostCenterID></EnterpriseUnit>")
        )
        #expect(found(diagnostics, "transform/value-lost") == [])
    }

    @Test("puts what has no place into the UserArea when asked to")
    func userArea() throws {
        let options = OrderOptions(creationDateTime: Self.moment, unmapped: .userArea)
        let unit = "<EnterpriseUnit><CostCenterID schemeName=\"s\">007</CostCenterID></EnterpriseUnit>"
        let area = "<UserArea><Property><NameValue name=\"own\">1</NameValue></Property></UserArea>"
        let text = Requisitions.text(
            header: unit + area,
            lines: ["<SerialNumber>a</SerialNumber><SerialNumber>b</SerialNumber>"]
        )
        let (order, diagnostics) = try transform(text, options: options)
        func pairs(_ part: ElementNode?) -> [String] {
            (part?.child("UserArea")?.descendants(named: "NameValue") ?? []).map {
                "\($0.attribute("name")?.value ?? "")=\($0.text)"
            }
        }
        #expect(
            pairs(header(order)) == [
                "own=1", "EnterpriseUnit/CostCenterID/@schemeName=s", "EnterpriseUnit/CostCenterID=007",
            ]
        )
        #expect(pairs(lines(order).first) == ["SerialNumber[1]=a", "SerialNumber[2]=b"])
        #expect(found(diagnostics, "transform/value-lost") == [])
        #expect(found(diagnostics, "transform/moved-to-user-area").count == 3)
    }

    @Test("keeps a schema extension in a UserArea with the prefixes that it uses")
    func extensions() throws {
        let area = "<UserArea><x:Site xmlns:x='urn:x' x:kind='1'>A</x:Site></UserArea>"
        let order = try transform(Requisitions.text(header: area)).order
        let site = header(order)?.child("UserArea")?.childElements.first { _ in true }
        #expect(site?.name == XMLName("Site", namespace: "urn:x"))
        #expect(site?.attribute("kind", namespace: "urn:x")?.value == "1")
    }

    @Test("names the supplier in the header when only lines do")
    func supplierOfLines() throws {
        let supplier = "<SupplierParty><PartyIDs><ID>S1</ID></PartyIDs></SupplierParty>"
        let order = try transform(Requisitions.text(lines: [supplier, supplier])).order
        #expect(header(order)?.descendant("SupplierParty", "PartyIDs", "ID")?.text == "S1")
    }

    @Test("is made for each requisition of a document")
    func severalNouns() throws {
        let text = Requisitions.text()
        let noun = try Requisitions.read(text).root.descendant("DataArea", "Requisition").map {
            String(decoding: Array(text.utf8)[$0.utf8Range], as: UTF8.self)
        }
        let twice = text.replacing("</DataArea>", with: "\(noun ?? "")</DataArea>")
        let order = try transform(twice).order
        #expect(order?.root.child("DataArea")?.children(named: "PurchaseOrder").count == 2)
    }

    @Test("has no BODID when the tenant is unknown")
    func unknownTenant() throws {
        let (order, diagnostics) = try transform(Requisitions.text(verb: "<Sync/>"))
        #expect(order?.root.descendant("ApplicationArea", "BODID") == nil)
        #expect(found(diagnostics, "transform/bod-id-missing") == ["the order has no BODID"])
    }

    @Test("is the same bytes for the same requisition")
    func determinism() throws {
        let mapping = try RequisitionToPurchaseOrder(OrderOptions(creationDateTime: Self.moment))
        let document = try Requisitions.read(Requisitions.text())
        let (first, second) = (mapping.transform(document), mapping.transform(document))
        #expect(first.bytes == second.bytes)
        #expect(first.diagnostics == second.diagnostics)
    }
}
