import BODDiagnostics
import BODLint
import BODModel
import BODXML
import Testing

@Suite("Rules beside a schema")
struct SchemaInteractionTests {
    private static let schema = Result {
        try CompiledSchema(
            SchemaDocumentSet(root: "SyncPurchaseOrder.xsd") { EmbeddedSchema.named($0).map { Array($0.text.utf8) } }
        )
    }

    private func lint(_ text: String) throws -> [Diagnostic] {
        let reading = XMLReader().read(Array(text.utf8), name: "order.xml")
        guard let document = reading.document else { throw NotWellFormed(text: text, problems: []) }
        return Linter().lint(document, schemaFindings: SchemaValidator(try Self.schema.get()).validate(document))
            .diagnostics
    }

    @Test(
        "What a rule and the schema both see is reported once, in the rule's words",
        arguments: [
            (
                """
                <SyncPurchaseOrder xmlns='N' releaseID='9.2'><DataArea><Sync><ActionCriteria>
                <ActionExpression actionCode='Add'/></ActionCriteria></Sync></DataArea></SyncPurchaseOrder>
                """,
                "envelope/missing-application-area envelope/missing-noun"
            ),
            (
                "<SyncPurchaseOrder xmlns='N' releaseID='9.2'><ApplicationArea><Sender/></ApplicationArea></SyncPurchaseOrder>",
                """
                envelope/missing-data-area envelope/missing-creation-date-time id/bod-id-missing envelope/component-id-missing \
                envelope/missing-sender-logical-id
                """
            ),
            (
                "<SyncPurchaseOrder/>",
                "envelope/missing-application-area envelope/missing-data-area envelope/missing-release-id envelope/wrong-namespace"
            ),
        ]
    )
    func once(_ text: String, _ expected: String) throws {
        let found = try lint(text.replacing("'N'", with: "'\(BODNamespace.infor)'"))
        #expect(ids(found).joined(separator: " ") == expected)
        #expect(found.filter { $0.id.group == "envelope" && $0.severity == .error }.count > 0)
    }

    @Test("An attribute that the schema demands too is an error, although the rule alone only warns")
    func higherSeverity() throws {
        let marked = Example.bod(attributes: #"versionID="2.14.3""#).markedDocument
        let found = try lint(marked)
        #expect(ids(found) == ["envelope/missing-release-id"])
        #expect(found.map(\.severity) == [.error])
    }

    @Test("What only the schema sees stays")
    func schemaOnly() throws {
        let nouns = "<PurchaseOrder><PurchaseOrderHeader><DocumentID><ID variationID='1'>7</ID></DocumentID><Nonsense/>"
        let found = try lint(
            Example.bod(bodID: "b", nouns: nouns + "</PurchaseOrderHeader></PurchaseOrder>").markedDocument
        )
        #expect(ids(found) == ["cvc/complex-type.2.4.a"])
    }
}
