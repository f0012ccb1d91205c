import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another verb than the document does.
struct BODIDVerbMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-verb-mismatch",
        .error,
        name: "BODID names another verb",
        summary: "The verb in BODID is that of the root element.",
        rationale: "the BODID then belongs to another document, such as the request of which this is the answer",
        remedy:
            "build BODID from the same verb as the root element; an answer takes the BODID of its request with its own verb",
        passing: [.bod("ProcessSalesOrder", bodID: "infor-nid:ACME_PRD:1000:S_1:7:?SalesOrder&amp;verb=Process")],
        failing: [.bod("ProcessSalesOrder", bodID: "↓infor-nid:ACME_PRD:1000:S_1:7:?SalesOrder&amp;verb=Sync")],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let expected = bod.name?.verb.rawValue, let verb = bod.bodID?.verb,
            verb.lowercased() != expected.lowercased(),
            let field = bod.applicationArea?.bodID
        else { return }
        report(Finding(.otherVerb(verb, expected), at: .content(field.element)))
    }
}

extension Finding.Message {
    fileprivate static func otherVerb(_ verb: String, _ expected: String) -> Self {
        Self("BODID names the verb \(verb), the root element \(expected)")
    }
}
