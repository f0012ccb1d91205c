import BODDiagnostics
import BODLint
import BODModel
import BODTestSupport
import BODTransform
import BODXML
import Foundation
import Testing

@Suite("The purchase order of every sample")
struct OrderSchemaTests {
    private static let samples =
        ["SyncRequisition"] + ["changed", "kit", "one-line", "service", "taicang", "yen"].map { "several/\($0)" }

    @Test("is valid by the schema", arguments: samples, OrderOptions.Unmapped.allCases)
    func validity(sample: String, unmapped: OrderOptions.Unmapped) throws {
        let document = try #require(XMLReader().read(try Project.bytes("Samples/\(sample).xml"), name: sample).document)
        for verb in [Verb.process, .sync, .load, .update, .post, .change, .notify] {
            let options = OrderOptions(creationDateTime: "2026-02-18T08:00:00Z", verb: verb, unmapped: unmapped)
            let result = try RequisitionToPurchaseOrder(options).transform(document)
            let bytes = try #require(result.bytes, "\(result.diagnostics)")
            let order = try #require(XMLReader().read(bytes, name: "order.xml").document)
            let set = try SchemaDocumentSet(root: "\(verb.rawValue)PurchaseOrder.xsd") { location in
                EmbeddedSchema.named(location).map { Array($0.text.utf8) }
            }
            let violations = SchemaValidator(try CompiledSchema(set)).validate(order)
            #expect(violations.isEmpty, "\(sample) \(verb)")
        }
    }

    @Test("has nothing that the rules call an error", arguments: samples, OrderOptions.Unmapped.allCases)
    func lint(sample: String, unmapped: OrderOptions.Unmapped) throws {
        let document = try #require(XMLReader().read(try Project.bytes("Samples/\(sample).xml"), name: sample).document)
        let options = OrderOptions(creationDateTime: "2026-02-18T08:00:00Z", unmapped: unmapped)
        let bytes = try #require(try RequisitionToPurchaseOrder(options).transform(document).bytes)
        let order = try #require(XMLReader().read(bytes, name: "order.xml").document)
        let errors = Linter().lint(order).diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map { "\($0.id) \($0.summary)" })")
    }

    @Test("is the one that was recorded")
    func recorded() throws {
        let document = try #require(
            XMLReader().read(try Project.bytes("Samples/SyncRequisition.xml"), name: "SyncRequisition.xml").document
        )
        let options = OrderOptions(creationDateTime: "2026-02-18T08:00:00Z", documentID: "PMM000482")
        let result = try RequisitionToPurchaseOrder(options).transform(document)
        let order = String(decoding: try #require(result.bytes), as: UTF8.self)
        let folder = "Tests/BODTransformTests/Mappings/RequisitionToPurchaseOrder/Recorded"
        expectSnapshot(order, at: "\(folder)/ProcessPurchaseOrder.xml")
        let findings = result.diagnostics.map {
            "\($0.location.range?.start.line ?? 0) \($0.severity) \($0.id) \($0.summary)\n"
        }
        expectSnapshot(findings.joined(), at: "\(folder)/findings.txt")
    }
}
