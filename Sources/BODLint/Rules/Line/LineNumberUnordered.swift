import BODDiagnostics
import BODModel
import BODXML

/// Reports lines out of order.
struct LineNumberUnordered: Rule {
    static let description = RuleDescription(
        "line/line-number-unordered",
        .info,
        name: "Lines out of order",
        summary: "The lines of a business document stand in the order of their numbers.",
        rationale: "a receiver that numbers lines by their place gives them other numbers than you have",
        remedy: "write the lines in the order of LineNumber",
        scope: .document,
        passing: [.bod(nouns: lines("9", "10"))],
        failing: [.bod(nouns: lines("20", "↓10"))],
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
            var highest = Int.min
            for line in noun.lines {
                guard let number = line.child("LineNumber"), let value = number.text.nonBlank.flatMap({ Int($0) })
                else {
                    continue
                }
                if value < highest { return report(Finding(.below(value, highest), at: .content(number))) }
                highest = value
            }
        }
    }
}

extension Finding.Message {
    fileprivate static func below(_ number: Int, _ previous: Int) -> Self {
        Self("line \(number) stands behind line \(previous)")
    }
}
