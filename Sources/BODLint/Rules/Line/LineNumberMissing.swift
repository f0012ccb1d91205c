import BODDiagnostics
import BODModel
import BODXML

/// Reports a line without a number.
struct LineNumberMissing: Rule {
    static let description = RuleDescription(
        "line/line-number-missing",
        .error,
        name: "Line without a number",
        summary: "Each line of data that is published or answered has a LineNumber.",
        rationale:
            "changes, receipts and invoices refer to the line by it; without it a receiver cannot find the line again",
        remedy: "add LineNumber as the first element of the line",
        passing: [
            .bod(nouns: line("<LineNumber>10</LineNumber>")),
            // The owner of the data gives the numbers.
            .bod(
                "ProcessSalesOrder",
                verb: #"<Process><ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria></Process>"#,
                nouns: "<SalesOrder><SalesOrderLine/></SalesOrder>"
            ),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder>↓<PurchaseOrderLine><Note>x</Note></PurchaseOrderLine></PurchaseOrder>"),
            .bod(
                nouns:
                    "<PurchaseOrder><PurchaseOrderLine>↓<LineNumber> </LineNumber></PurchaseOrderLine></PurchaseOrder>"
            ),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, LineNumber"]
    )

    private static func line(_ content: String) -> String {
        "<PurchaseOrder><PurchaseOrderLine>\(content)</PurchaseOrderLine></PurchaseOrder>"
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        switch bod.verbInUse {
        case .sync, .load, .update, .show: break
        default: return
        }
        for line in bod.nouns.flatMap(\.lines) where line.value(of: "LineNumber") == nil {
            report(Finding(.missing(line.localName), at: .startTag(line.child("LineNumber") ?? line)))
        }
    }
}

extension Finding.Message {
    fileprivate static func missing(_ name: String) -> Self { Self("\(name) has no LineNumber") }
}
