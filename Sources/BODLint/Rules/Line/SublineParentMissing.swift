import BODDiagnostics
import BODModel
import BODXML

/// Reports a subline of a line that is not there.
struct SublineParentMissing: Rule {
    static let description = RuleDescription(
        "line/subline-parent-missing",
        .warning,
        name: "Subline without its line",
        summary: "The ParentLineNumber of a subline is the number of a line or subline of the document.",
        rationale: "a receiver cannot put the subline into the tree of the order",
        remedy: "correct ParentLineNumber, or add the line that it names",
        scope: .document,
        passing: [.bod(nouns: order("10"))],
        failing: [.bod(nouns: order("↓15"))],
        references: ["Infor's PurchaseOrder, PurchaseOrderSubLine"]
    )

    private static func order(_ parent: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderLine><LineNumber>10</LineNumber><PurchaseOrderSubLine><LineNumber>1</LineNumber>
        <ParentLineNumber>\(parent)</ParentLineNumber></PurchaseOrderSubLine></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        let parents = bod.elements.elements(named: "ParentLineNumber").map { ElementText($0) }
        guard !parents.isEmpty else { return }
        let numbers = Set(
            bod.elements.elements(named: "LineNumber").compactMap { $0.text.nonBlank.map { Array($0.utf8) } }
        )
        for parent in parents where !parent.isBlank && !numbers.contains(Array(parent.value.utf8)) {
            report(Finding(.missing(parent.value), at: .content(parent.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func missing(_ number: String) -> Self {
        Self("no line has the number \(number.shortened) that ParentLineNumber names")
    }
}
