import BODDiagnostics
import BODModel
import BODXML

/// Reports a period that ends before it begins.
struct PeriodReversed: Rule {
    static let description = RuleDescription(
        "date/period-reversed",
        .warning,
        name: "Period ends before it begins",
        summary: "The EndDateTime of a period is not before its StartDateTime.",
        rationale: "what is valid in such a period is never valid",
        remedy: "exchange the two, or leave the end out where there is none",
        passing: [.bod(nouns: period("2026-12-31T00:00:00Z"))],
        failing: [.bod(nouns: period("↓2025-12-31T00:00:00Z"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, TimePeriodType"]
    )

    private static func period(_ end: String) -> String {
        """
        <PurchaseOrder><ScheduleTimePeriod><StartDateTime>2026-01-01T00:00:00Z</StartDateTime>
        <EndDateTime>\(end)</EndDateTime></ScheduleTimePeriod></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for element in bod.elements.elements(named: "EndDateTime") {
            guard let begin = element.parent?.child("StartDateTime"),
                let start = DateTimeText(begin.text.nonBlank ?? ""),
                let end = DateTimeText(element.text.nonBlank ?? ""), end.isBefore(start)
            else { continue }
            report(
                Finding(
                    .reversed,
                    at: .content(element),
                    remarks: [Finding.Remark("it begins here", at: .content(begin))]
                )
            )
        }
    }
}

extension Finding.Message {
    fileprivate static let reversed = Self("the period ends before it begins")
}
