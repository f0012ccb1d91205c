import BODDiagnostics
import BODModel
import BODXML

/// Reports a reference to a line of the same document that is not there.
struct DanglingLineReference: Rule {
    static let description = RuleDescription(
        "line/dangling-line-reference",
        .warning,
        name: "Reference to a line that is not there",
        summary: "A reference to the document itself names a line that it has.",
        rationale: "a receiver cannot follow the reference and refuses the line, or drops the reference",
        remedy: "correct the LineNumber of the reference, or add the line",
        scope: .document,
        passing: [.bod(nouns: order("10"))],
        failing: [.bod(nouns: order("↓30"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, OrderReferenceType"]
    )

    private static func order(_ number: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderHeader><DocumentID><ID>7</ID></DocumentID></PurchaseOrderHeader>
        <PurchaseOrderLine><LineNumber>10</LineNumber></PurchaseOrderLine>
        <PurchaseOrderLine><LineNumber>20</LineNumber><DocumentReference type="PurchaseOrder"><DocumentID><ID>7</ID></DocumentID>
        <LineNumber>\(number)</LineNumber></DocumentReference></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            guard let own = noun.documentID?.id?.nonBlank else { continue }
            let references = noun.lines.flatMap { $0.childElements.filter { refers($0, to: noun, own) } }
            if references.isEmpty { continue }
            let numbers = Set(noun.lines.compactMap { $0.value(of: "LineNumber").map { Array($0.utf8) } })
            guard !numbers.isEmpty else { continue }
            for reference in references {
                guard let number = reference.child("LineNumber"), let value = number.text.nonBlank,
                    !numbers.contains(Array(value.utf8))
                else { continue }
                report(Finding(.dangling(value), at: .content(number)))
            }
        }
    }

    /// Numbers are only the same document's when nothing says that they are of another kind.
    private func refers(_ reference: ElementNode, to noun: Noun, _ own: String) -> Bool {
        guard endsInBytes(reference.localName, "Reference"),
            let id = reference.descendant("DocumentID", "ID")?.text.nonBlank,
            sameBytes(id, own)
        else { return false }
        let kind = reference.stated("type") ?? String(reference.localName.dropLast("Reference".count))
        return sameBytes(kind, noun.name)
    }
}

extension Finding.Message {
    fileprivate static func dangling(_ number: String) -> Self { Self("the document has no line \(number.shortened)") }
}
