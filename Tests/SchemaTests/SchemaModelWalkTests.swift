import BODXML
import Testing

/// The same without reference data: what our own schemas say is what they accept, and nothing else.
@Suite("The schemas accept what they declare and refuse the rest")
struct SchemaModelWalkTests {
    private func tally(_ root: String, depth: Int, closed: Set<String> = []) async throws -> CaseTally {
        let model = SchemaModel(try ProjectSchema.documents(root))
        let name = XMLName(root, namespace: ProjectSchema.namespace)
        let declaration = try #require(model.globalElement(named: name))
        let tree = DocumentTree(root: declaration, in: model, depth: depth, closed: closed)
        let writer = DocumentWriter(tree, namespace: ProjectSchema.namespace)
        let tally = await CaseTally.of(Array(tree.nodes.indices), writer, by: try ProjectSchema.compiled(root))
        print("\(root): \(tally.line)")
        return tally
    }

    @Test("in the nouns, four levels deep", arguments: ["SyncPurchaseOrder", "SyncRequisition"])
    func nouns(_ root: String) async throws {
        let tally = try await tally(root, depth: 5, closed: ["ApplicationArea", "Sync"])
        #expect(tally.failures.isEmpty, "\(tally.failures.count) wrong, such as \(tally.failures.prefix(3))")
        #expect(tally[.elements] > 400)
        #expect(tally[.swapped] > 300)
    }

    @Test("in the noun of a confirmation")
    func confirmation() async throws {
        let tally = try await tally("ConfirmBOD", depth: 7)
        #expect(tally.failures.isEmpty, "\(tally.failures.count) wrong, such as \(tally.failures.prefix(3))")
        #expect(tally[.elements] > 100)
    }

    @Test("in the envelope of every verb", arguments: ProjectSchema.verbs)
    func envelope(_ verb: String) async throws {
        let tally = try await tally("\(verb)PurchaseOrder", depth: 4, closed: ["PurchaseOrder"])
        #expect(tally.failures.isEmpty, "\(tally.failures.count) wrong, such as \(tally.failures.prefix(3))")
        #expect(tally[.missingElements] > 4)
    }
}
