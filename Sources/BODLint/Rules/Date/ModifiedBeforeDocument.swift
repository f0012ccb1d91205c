import BODDiagnostics
import BODModel
import BODXML

/// Reports a document that was changed before it was made.
struct ModifiedBeforeDocument: Rule {
    static let description = RuleDescription(
        "date/modified-before-document",
        .warning,
        name: "Changed before it was made",
        summary: "LastModificationDateTime is not before DocumentDateTime.",
        rationale: "receivers find the newest version by these dates; one of the two is wrong",
        remedy: "take both from the same clock and in the same zone",
        passing: [.bod(nouns: order("2026-02-17T09:41:52Z"))],
        failing: [.bod(nouns: order("↓2026-02-15T09:41:52Z"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, LastModificationDateTime"]
    )

    private static func order(_ modified: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderHeader><LastModificationDateTime>\(modified)</LastModificationDateTime>
        <DocumentDateTime>2026-02-16T08:12:40Z</DocumentDateTime></PurchaseOrderHeader></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for header in bod.nouns.compactMap(\.header) {
            guard let element = header.child("LastModificationDateTime"), let made = header.child("DocumentDateTime"),
                let modification = DateTimeText(element.text.nonBlank ?? ""),
                let document = DateTimeText(made.text.nonBlank ?? ""), modification.isBefore(document)
            else { continue }
            let remark = Finding.Remark("DocumentDateTime is here", at: .content(made))
            report(Finding(.before, at: .content(element), remarks: [remark]))
        }
    }
}

extension Finding.Message {
    fileprivate static let before = Self("LastModificationDateTime is before DocumentDateTime")
}
