import BODTestSupport
import BODXML
import Foundation
import Testing

/// Infor's registry lists 7 181 nodes of ProcessPurchaseOrder.
///
/// Each is tried out in a document of its own, right and wrong.
@Suite("PurchaseOrder keeps to Infor's element tree")
struct PurchaseOrderTreeTests {
    /// What the tree gives when all of it is tried out; a generator that lost documents would otherwise pass.
    static let expected: [DocumentCase.Kind: Int] = [
        .elements: 3_698, .attributes: 3_483, .misspeltElements: 3_680, .overMaximum: 2_671, .missingElements: 83,
        .missingAttributes: 276, .swapped: 3_062,
    ]

    @Test(
        "a document for each path is accepted, and refused with the path misplaced, misspelt, repeated or incomplete",
        .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment))
    )
    func everyPath() async throws {
        let text = String(decoding: try ReferenceData.bytes("infor-trees/Process.PurchaseOrder.tsv"), as: UTF8.self)
        let writer = DocumentWriter(DocumentTree(inforTree: text), namespace: ProjectSchema.namespace)
        let schema = try ProjectSchema.compiled("ProcessPurchaseOrder")
        let tally = await CaseTally.of(Array(writer.tree.nodes.indices), writer, by: schema)
        print("Process.PurchaseOrder: \(tally.line)")
        #expect(tally.failures.isEmpty, "\(tally.failures.count) wrong, such as \(tally.failures.prefix(5))")
        for (kind, count) in Self.expected { #expect(tally[kind] == count, "\(kind.rawValue)") }
    }
}
