import BODDiagnostics
import BODModel
import BODXML

/// Reports a date where a moment is meant.
struct DateOnly: Rule {
    static let description = RuleDescription(
        "date/date-only",
        .info,
        name: "Date without a time",
        summary: "A DateTime element holds a time beside the date.",
        rationale:
            "the standard allows a date alone, but receivers add a midnight of their own, which can be another day",
        remedy: "write the moment in UTC, such as 2026-03-31T00:00:00Z",
        passing: [.bod(nouns: "<PurchaseOrder><OrderDateTime>2026-03-31T14:05:00Z</OrderDateTime></PurchaseOrder>")],
        failing: [.bod(nouns: "<PurchaseOrder><OrderDateTime>↓2026-03-31</OrderDateTime></PurchaseOrder>")],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, DateTimeType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for date in bod.values.dateTimes {
            guard let moment = DateTimeText(date.value), !moment.hasTime else { continue }
            report(Finding(.only(date), at: .content(date.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func only(_ date: ElementText) -> Self {
        Self("\(date.element.localName) is \(date.value), without a time")
    }
}
