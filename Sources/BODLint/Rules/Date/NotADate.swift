import BODDiagnostics
import BODModel
import BODXML

/// Reports a date or time that cannot be read.
struct NotADate: Rule {
    static let description = RuleDescription(
        "date/not-a-date",
        .error,
        name: "No date or time",
        summary:
            "A DateTime element holds a date, a time, or both, as ISO 8601 and XML Schema write them, on a day that exists.",
        rationale: "a receiver cannot read it, or takes the day for the month",
        remedy: "write dates as 2026-03-31, and times as 2026-03-31T14:05:00Z",
        supersedes: ["cvc/datatype-valid.1.2.1", "cvc/datatype-valid.1.2.3"],
        passing: [
            .bod(nouns: "<PurchaseOrder><OrderDateTime>2024-02-29T14:05:00.5+01:00</OrderDateTime></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><OrderDateTime>2026-03-31</OrderDateTime></PurchaseOrder>"),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder><OrderDateTime>↓31.03.2026</OrderDateTime></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><OrderDateTime>↓2026-02-29T00:00:00Z</OrderDateTime></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><OrderDateTime>↓2026-03-31 14:05</OrderDateTime></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><OrderDateTime>↓20260331</OrderDateTime></PurchaseOrder>"),
        ],
        references: [
            "OAGIS 9.0, Resources/Components/Common/Fields.xsd, DateTimeType",
            "XML Schema part 2, sections 3.2.7 to 3.2.9",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for date in bod.values.dateTimes {
            guard let value = date.nonBlank, DateTimeText(value) == nil else { continue }
            report(Finding(.notADate(date), at: .content(date.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func notADate(_ date: ElementText) -> Self {
        Self("\(date.element.localName) is \(date.value.shortened), not a date or time")
    }
}
