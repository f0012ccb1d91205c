import BODDiagnostics
import BODModel
import BODXML

/// Reports a year that is probably a slip.
struct ImplausibleYear: Rule {
    static let description = RuleDescription(
        "date/implausible-year",
        .info,
        name: "Implausible year",
        summary: "The year of a date is from 1900 to 2100, or 9999 for a time that never comes.",
        rationale: "years such as 0001, 0026 and 1753 are what systems write for no date, or for one of two digits",
        remedy: "leave the element out where there is no date",
        passing: [
            .bod(nouns: "<PurchaseOrder><OrderDateTime>2026-03-31T14:05:00Z</OrderDateTime></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><OrderDateTime>9999-12-31T00:00:00Z</OrderDateTime></PurchaseOrder>"),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder><OrderDateTime>↓0026-03-31T14:05:00Z</OrderDateTime></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><OrderDateTime>↓1753-01-01T00:00:00Z</OrderDateTime></PurchaseOrder>"),
        ],
        references: ["XML Schema part 2, section 3.2.7"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for date in bod.values.dateTimes {
            guard let year = DateTimeText(date.value)?.year, !(1900...2100).contains(year), year != 9999 else {
                continue
            }
            report(Finding(.implausible(date), at: .content(date.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func implausible(_ date: ElementText) -> Self {
        Self("\(date.element.localName) is \(date.value.shortened)")
    }
}
