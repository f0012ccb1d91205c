import BODDiagnostics
import BODModel
import BODXML

/// Reports goods that are wanted before they were ordered.
struct RequiredBeforeDocument: Rule {
    static let description = RuleDescription(
        "date/required-before-document",
        .warning,
        name: "Wanted before it was ordered",
        summary: "RequiredDeliveryDateTime of header and lines is not on a day before DocumentDateTime.",
        rationale: "nobody can deliver in the past; planning takes such a line for late at once",
        remedy: "state the day on which the goods are wanted",
        passing: [.bod(nouns: order("2026-02-16T00:00:00Z"))],
        failing: [.bod(nouns: order("↓2026-02-01T00:00:00Z"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, RequiredDeliveryDateTime"]
    )

    private static func order(_ required: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderHeader><DocumentDateTime>2026-02-16T08:12:40Z</DocumentDateTime></PurchaseOrderHeader>
        <PurchaseOrderLine><RequiredDeliveryDateTime>\(required)</RequiredDeliveryDateTime></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            guard let made = noun.header?.child("DocumentDateTime"),
                let document = DateTimeText(made.text.nonBlank ?? "")
            else { continue }
            for part in [noun.header].compactMap(\.self) + noun.lines {
                guard let element = part.child("RequiredDeliveryDateTime"),
                    let required = DateTimeText(element.text.nonBlank ?? ""), required.isOnEarlierDay(than: document)
                else { continue }
                let remark = Finding.Remark("DocumentDateTime is here", at: .content(made))
                report(Finding(.before, at: .content(element), remarks: [remark]))
            }
        }
    }
}

extension Finding.Message {
    fileprivate static let before = Self("RequiredDeliveryDateTime is before DocumentDateTime")
}
