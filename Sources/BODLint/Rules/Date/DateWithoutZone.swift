import BODDiagnostics
import BODModel
import BODXML

/// Reports a time of nobody knows which place.
struct DateWithoutZone: Rule {
    static let description = RuleDescription(
        "date/date-without-zone",
        .warning,
        name: "Time without a zone",
        summary: "A time states its zone, by Z or by its distance from UTC.",
        rationale: "ION and the Data Lake take it for UTC; a local time is then off by hours, and perhaps by a day",
        remedy: "convert the time to UTC and write Z behind it",
        passing: [.bod(nouns: "<PurchaseOrder><OrderDateTime>2026-03-31T14:05:00Z</OrderDateTime></PurchaseOrder>")],
        failing: [.bod(nouns: "<PurchaseOrder><OrderDateTime>↓2026-03-31T14:05:00</OrderDateTime></PurchaseOrder>")],
        references: ["Infor ION Development Guide, “Date and time”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for date in bod.values.dateTimes {
            guard let moment = DateTimeText(date.value), moment.hasTime, !moment.hasZone else { continue }
            report(Finding(.withoutZone(date), at: .content(date.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func withoutZone(_ date: ElementText) -> Self {
        Self("\(date.element.localName) is \(date.value), without a zone")
    }
}
