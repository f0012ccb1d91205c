import BODModel
import BODXML
import Testing

@Suite("BusinessObjectDocument")
struct BusinessObjectDocumentTests {
    @Test("The envelope of a purchase order is found")
    func envelope() throws {
        let bod = try readBOD(purchaseOrder)
        #expect(bod.name == BODName(verb: .sync, noun: "PurchaseOrder"))
        #expect(bod.sender?.logicalID?.value == "lid://infor.ln.ln01/3555")
        #expect(bod.sender?.componentID?.value == "erp")
        #expect(bod.sender?.confirmationCode?.value == "OnError")
        #expect(bod.applicationArea?.creationDateTime?.value == "2020-06-18T09:41:56Z")
        #expect(bod.bodID?.tenantID == "TEST_TST")
    }

    @Test("The verb element and its action are found")
    func verb() throws {
        let verb = try #require(try readBOD(purchaseOrder).verb)
        #expect(verb.verb == .sync)
        #expect(verb.tenantID?.value == "TEST_TST")
        #expect(verb.accountingEntityID?.value == "3555")
        #expect(verb.locationID?.value == "S_350")
        #expect(verb.actions.map(\.code) == ["Add"])
        #expect(verb.criteria.map(\.kind) == [.action])
    }

    @Test("The noun's number is found with whose number it is")
    func noun() throws {
        let bod = try readBOD(purchaseOrder)
        let number = try #require(bod.nouns.first?.documentID)
        #expect(bod.nouns.map(\.name) == ["PurchaseOrder"])
        #expect(number.id?.value == "PSU000049")
        #expect(number.id?.isPadded == true)
        #expect(number.accountingEntity?.value == "3555")
        #expect(number.location?.value == "S_350")
        #expect(number.variationID?.value == "5")
        #expect(number.revisionID?.value == "2")
    }

    @Test("A noun without a header has its number itself")
    func withoutHeader() throws {
        let bod = try readBOD(
            "<SyncWorkflow><DataArea><Sync/><Workflow><DocumentID><ID>2</ID></DocumentID></Workflow></DataArea></SyncWorkflow>"
        )
        #expect(bod.nouns.first?.header == nil)
        #expect(bod.nouns.first?.documentID?.id?.value == "2")
    }

    @Test(
        "Every part of a document that is no BOD is missing",
        arguments: ["<a/>", "<Sync/>", "<SyncA><DataArea/></SyncA>"]
    )
    func foreign(_ text: String) throws {
        let bod = try readBOD(text)
        #expect(bod.applicationArea == nil)
        #expect(bod.bodID == nil)
        #expect(bod.verb == nil)
        #expect(bod.nouns.isEmpty)
    }

    @Test("Without a verb in the root's name the verb element tells the verb")
    func rootWithoutVerb() throws {
        let bod = try readBOD("<BOD><DataArea><Process/><Receipt/></DataArea></BOD>")
        #expect(bod.name == nil)
        #expect(bod.verbInUse == .process)
        #expect(bod.nouns.map(\.name) == ["Receipt"])
    }

    @Test("A first child that is neither verb nor noun stands for the verb when the noun follows it")
    func misspeltVerb() throws {
        let bod = try readBOD("<SyncItem><DataArea><sync/><Item/></DataArea></SyncItem>")
        #expect(bod.verb?.element.localName == "sync")
        #expect(bod.verb?.verb == nil)
    }

    @Test("What stands in the data area decides where a root's name can be split in two ways")
    func ambiguous() throws {
        let old = try readBOD("<GetListPrice><DataArea><GetList/><Price/></DataArea></GetListPrice>")
        #expect(old.name == BODName(verb: .getList, noun: "Price"))
        let new = try readBOD("<GetListPrice><DataArea><Get/><ListPrice/></DataArea></GetListPrice>")
        #expect(new.name == BODName(verb: .get, noun: "ListPrice"))
    }

    @Test("Elements are found by name in the order of the document")
    func index() throws {
        let bod = try readBOD("<a><b i='1'/><c><b i='2'/></c><b xmlns='urn:x' i='3'/></a>")
        #expect(bod.elements.elements(named: "b").compactMap { $0.attribute("i")?.value } == ["1", "2", "3"])
        #expect(bod.elements.elements(named: "z").isEmpty)
        #expect(bod.elements.groups.map(\.name.local) == ["a", "b", "c", "b"])
    }

    @Test("Names are told apart by bytes and namespace, however many there are", arguments: [10, 100, 101, 700])
    func manyNames(_ count: Int) throws {
        let names = (0..<count).map { "n\($0)" }
        let once = names.map { "<\($0)/><\($0) xmlns='urn:x'/>" }.joined()
        let bod = try readBOD("<a>\(once)\(once)<e\u{301}/><\u{E9}/></a>")
        #expect(bod.elements.groups.count == 2 * count + 3)
        for name in names { #expect(bod.elements.elements(named: name).count == 4) }
        #expect(bod.elements.elements(named: "\u{E9}").count == 1)
    }

    @Test("Identifiers are those elements that hold one, not those that hold elements")
    func identifiers() throws {
        let bod = try readBOD("<a><ID>1</ID><ID><b/></ID><TenantID> T </TenantID><Name>n</Name></a>")
        #expect(bod.identifiers.map(\.value) == ["1", "T"])
    }
}
