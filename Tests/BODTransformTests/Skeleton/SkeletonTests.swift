import BODDiagnostics
import BODLint
import BODModel
import BODTestSupport
import BODTransform
import BODXML
import Testing

@Suite("A skeleton document")
struct SkeletonTests {
    static let order = SkeletonKind(noun: "PurchaseOrder", verb: "Sync")

    @Test("is valid in every form", arguments: SkeletonKind.all)
    func valid(_ kind: SkeletonKind) throws {
        let documents = try SchemaDocumentSet(root: "\(kind.verb)\(kind.noun).xsd") { location in
            EmbeddedSchema.named(location).map { Array($0.text.utf8) }
        }
        let validator = SchemaValidator(try CompiledSchema(documents))
        for form in SkeletonForm.allCases {
            let findings = validator.validate(try kind.document(form))
            #expect(findings.isEmpty, "\(form): \(findings.prefix(5).map(\.summary))")
        }
    }

    @Test("has nothing that the rules call an error", arguments: SkeletonKind.all)
    func lint(_ kind: SkeletonKind) throws {
        for form in SkeletonForm.allCases {
            let report = Linter().lint(try kind.document(form))
            let errors = report.diagnostics.filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(form): \(errors.prefix(5).map { "\($0.id) \($0.summary)" })")
        }
    }

    @Test(
        "looks as recorded",
        arguments: ["SyncPurchaseOrder", "GetPurchaseOrder", "AcknowledgeRequisition", "ConfirmBOD"]
    )
    func snapshot(_ name: String) throws {
        let kind = try #require(SkeletonKind.all.first { $0.testDescription == name })
        let bytes = try Skeleton(kind.schema(), values: SkeletonKind.values).bytes()
        let file = "Tests/BODTransformTests/Skeleton/Recorded/\(name).xml"
        expectSnapshot(String(decoding: bytes, as: UTF8.self), at: file)
    }

    @Test("carries the given values wherever they belong")
    func values() throws {
        let values = SkeletonValues(
            creationDateTime: "2030-05-06T07:08:09.5+01:00",
            logicalID: "lid://infor.ln.ln01",
            componentID: "erp",
            tenantID: "T1",
            accountingEntityID: "E2",
            locationID: "L3",
            documentID: "D&4"
        )
        let bod = BusinessObjectDocument(try Self.order.document(.minimal, values: values))
        #expect(bod.applicationArea?.creationDateTime?.value == "2030-05-06T07:08:09.5+01:00")
        #expect(bod.applicationArea?.sender?.logicalID?.value == "lid://infor.ln.ln01")
        #expect(bod.applicationArea?.bodID?.value == "infor-nid:T1:E2:L3:D&4:?PurchaseOrder&verb=Sync&variationID=1")
        #expect(bod.verb?.tenantID?.value == "T1")
        let id = try #require(bod.nouns.first?.documentID?.id)
        #expect(id.value == "D&4")
        #expect(id.element.attribute("accountingEntity")?.value == "E2")
        #expect(id.element.attribute("location")?.value == "L3")
    }

    @Test("has the document's number even in the minimal form, and no line there")
    func minimal() throws {
        let noun = try #require(try Self.order.document(.minimal).root.descendant("DataArea", "PurchaseOrder"))
        #expect(noun.childElements.map(\.localName) == ["PurchaseOrderHeader"])
        #expect(noun.child("PurchaseOrderHeader")?.childElements.map(\.localName) == ["DocumentID"])
    }

    @Test(
        "has one line whose price, quantity and amount agree in the usual form",
        arguments: ["PurchaseOrder", "Requisition"]
    )
    func line(_ noun: String) throws {
        let kind = SkeletonKind(noun: noun, verb: "Process")
        let line = try #require(try kind.document(.usual).root.descendant("DataArea", noun, "\(noun)Line"))
        #expect(line.child("LineNumber")?.text == "1")
        #expect(line.descendant("Item", "ItemID", "ID")?.text == "ITEM0001")
        #expect(line.child("Quantity")?.attribute("unitCode")?.value == "EA")
        #expect(line.child("Quantity")?.text == "10")
        #expect(line.descendant("UnitPrice", "Amount")?.text == "12.50")
        #expect(line.child("ExtendedAmount")?.text == "125.00")
    }

    @Test("shows the number alone to look for with Get")
    func get() throws {
        let root = try SkeletonKind(noun: "PurchaseOrder", verb: "Get").document(.usual).root
        #expect(root.descendant("DataArea", "Get", "Expression")?.text == "/PurchaseOrder")
        #expect(
            root.descendants(named: "PurchaseOrderHeader").flatMap { $0.childElements.map(\.localName) } == [
                "DocumentID"
            ]
        )
    }

    @Test("has every element of the schema when it is complete, but no place for elements of any name")
    func complete() throws {
        let root = try Self.order.document(.complete).root
        let header = try #require(root.descendant("DataArea", "PurchaseOrder", "PurchaseOrderHeader"))
        #expect(header.childElements.map(\.localName).count == 61)
        #expect(root.descendants(named: "UserArea").isEmpty)
        #expect(root.subtree.map(\.localName).count > 3_600)
    }

    @Test("ends at the depth, without elements that hold nothing")
    func depth() throws {
        let root = try Self.order.document(.complete, depth: 4).root
        let names = root.descendants(named: "PurchaseOrderHeader").flatMap { $0.childElements.map(\.localName) }
        #expect(names.contains("TaxExemptIndicator"))
        #expect(!names.contains("CarrierParty"))
    }

    @Test("is the same each time")
    func deterministic() throws {
        let schema = try Self.order.schema()
        let first = try Skeleton(schema, form: .complete, values: SkeletonKind.values).bytes()
        #expect(try Skeleton(schema, form: .complete, values: SkeletonKind.values).bytes() == first)
    }

    @Test(
        "is not made for a time that is none",
        arguments: ["", "today", "2026-01-15", "2026-01-15 09:30", "15.01.2026T09:30:00"]
    )
    func time(_ text: String) throws {
        let schema = try Self.order.schema()
        #expect(throws: SkeletonError.notADateTime(text)) {
            try Skeleton(schema, values: SkeletonValues(creationDateTime: text)).bytes()
        }
    }

    @Test("is not made with a character that XML has no place for")
    func control() throws {
        let values = SkeletonValues(creationDateTime: "2026-01-15T09:30:00Z", tenantID: "A\u{1}B")
        let schema = try Self.order.schema()
        #expect(throws: SkeletonError.self) { try Skeleton(schema, values: values).bytes() }
    }
}
