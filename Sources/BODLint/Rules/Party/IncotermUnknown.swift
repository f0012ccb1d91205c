import BODDiagnostics
import BODModel
import BODXML

/// Reports a term of delivery that is not, or no longer, one of the Incoterms.
struct IncotermUnknown: Rule {
    static let description = RuleDescription(
        "party/incoterm-unknown",
        .info,
        name: "Unknown Incoterm",
        summary: "IncotermsCode is one of the eleven rules of Incoterms 2020.",
        rationale: "who pays for transport and bears the risk depends on it",
        remedy: "agree on a rule of Incoterms 2020, or name the edition beside the code",
        passing: [.bod(nouns: term("DAP"))],
        failing: [.bod(nouns: term("↓DDU")), .bod(nouns: term("↓FRANCO"))],
        references: ["International Chamber of Commerce, Incoterms 2000, 2010 and 2020"]
    )

    private static func term(_ code: String) -> String {
        """
        <PurchaseOrder><TransportationTerm><IncotermsCode>\(code)</IncotermsCode></TransportationTerm></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for term in bod.values.codes where term.element.isNamed("IncotermsCode") {
            guard let code = term.nonBlank, Incoterm.newestEdition(of: code) != Incoterm.current else { continue }
            report(Finding(.unknown(code), at: .content(term.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String) -> Self {
        guard let edition = Incoterm.newestEdition(of: code) else {
            return Self("\(code.shortened) is no rule of the Incoterms")
        }
        return Self("\(code) was last a rule of Incoterms \(edition)")
    }
}
