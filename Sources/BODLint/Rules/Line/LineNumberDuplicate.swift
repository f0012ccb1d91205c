import BODDiagnostics
import BODModel
import BODXML

/// Reports two lines of one number.
struct LineNumberDuplicate: Rule {
    static let description = RuleDescription(
        "line/line-number-duplicate",
        .error,
        name: "Line number twice",
        summary: "No two lines of a business document have the same LineNumber.",
        rationale: "a receiver overwrites the first line by the second, or refuses the document",
        remedy: "number the lines anew; schedules and sublines have numbers of their own below the line",
        scope: .document,
        passing: [.bod(nouns: lines("10", "20"))],
        failing: [.bod(nouns: lines("10", "↓10")), .bod(nouns: lines("10", " ↓10 "))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, LineNumber"]
    )

    private static func lines(_ first: String, _ second: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderLine><LineNumber>\(first)</LineNumber></PurchaseOrderLine>
        <PurchaseOrderLine><LineNumber>\(second)</LineNumber></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            var seen: [[UInt8]: ElementNode] = [:]
            for line in noun.lines {
                guard let number = line.child("LineNumber"), let value = number.text.nonBlank else { continue }
                if let first = seen[Array(value.utf8)] {
                    let remark = Finding.Remark("the first is here", at: .content(first))
                    report(Finding(.twice(value), at: .content(number), remarks: [remark]))
                } else {
                    seen[Array(value.utf8)] = number
                }
            }
        }
    }
}

extension Finding.Message {
    fileprivate static func twice(_ number: String) -> Self { Self("two lines have the number \(number.shortened)") }
}
