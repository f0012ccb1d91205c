import BODDiagnostics
import BODModel
import BODXML

/// Reports a line that orders nothing.
struct ZeroQuantity: Rule {
    static let description = RuleDescription(
        "quantity/zero-quantity",
        .warning,
        name: "Quantity of zero",
        summary: "The Quantity of a line that is neither canceled nor closed is not zero.",
        rationale: "a receiver refuses such a line, or keeps it open forever",
        remedy: "state the quantity, or cancel the line by its Status",
        passing: [
            .bod(nouns: line(#"<Quantity unitCode="EA">1</Quantity>"#)),
            .bod(nouns: line(#"<Status><Code>Canceled</Code></Status><Quantity unitCode="EA">0</Quantity>"#)),
        ],
        failing: [.bod(nouns: line(#"<Quantity unitCode="EA">↓0.00</Quantity>"#))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, Quantity"]
    )

    private static func line(_ content: String) -> String {
        "<PurchaseOrder><PurchaseOrderLine>\(content)</PurchaseOrderLine></PurchaseOrder>"
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.isWhole else { return }
        for line in bod.nouns.flatMap(\.lines) where !isEnded(line) {
            guard let quantity = line.child("Quantity"),
                let number = quantity.text.nonBlank.flatMap(DecimalNumber.init),
                number.isZero
            else { continue }
            report(Finding(.zero, at: .content(quantity)))
        }
    }

    /// The codes of a status are open; these words are in all of them that mean an end.
    private func isEnded(_ line: ElementNode) -> Bool {
        guard let code = line.descendant("Status", "Code")?.text.lowercased() else { return false }
        return ["cancel", "clos", "delet", "complet", "reject", "obsolete"].contains { code.contains($0) }
    }
}

extension Finding.Message {
    fileprivate static let zero = Self("the Quantity of the line is zero")
}
