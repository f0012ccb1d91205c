import BODDiagnostics
import BODModel
import BODXML

/// Reports white space around an identifier.
struct IdentifierUntrimmed: Rule {
    static let description = RuleDescription(
        "id/identifier-untrimmed",
        .warning,
        name: "White space around an identifier",
        summary: "No blank or line break stands before or after an identifier.",
        rationale: "many receivers compare identifiers as they are, and for them it is another record",
        remedy: "trim the value before it is written, and do not break lines inside an identifier",
        passing: [.bod(nouns: "<PurchaseOrder><PartyIDs><ID>C 100</ID></PartyIDs></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><PartyIDs><ID> ↓C-100 </ID></PartyIDs></PurchaseOrder>"),
            .bod(sender: "<LogicalID>\n  ↓lid://infor.ims.cp_acme\n</LogicalID>"),
        ],
        references: ["XML Schema 1.0 Part 2, section 4.3.6"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for identifier in bod.identifiers where identifier.isPadded && !identifier.isBlank {
            let correction = Correction.text(of: identifier.element, to: identifier.value, .unsafe)
            report(
                Finding(
                    .untrimmed(identifier.element),
                    at: .content(identifier.element),
                    correction: correction
                )
            )
        }
    }
}

extension Finding.Message {
    fileprivate static func untrimmed(_ element: ElementNode) -> Self {
        Self("white space stands around the value of \(element.localName)")
    }
}
