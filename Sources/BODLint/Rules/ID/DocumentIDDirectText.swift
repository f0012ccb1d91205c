import BODDiagnostics
import BODModel
import BODXML

/// Reports a number that stands in DocumentID itself.
struct DocumentIDDirectText: Rule {
    static let description = RuleDescription(
        "id/document-id-direct-text",
        .error,
        name: "Text directly in DocumentID",
        summary: "The number in DocumentID stands in its child ID.",
        rationale: "receivers read DocumentID/ID and take the document for one without a number",
        remedy: "write <DocumentID><ID>…</ID></DocumentID>",
        supersedes: ["cvc/complex-type.2.3"],
        passing: [.bod(nouns: "<PurchaseOrder><DocumentID><ID>4500001</ID></DocumentID></PurchaseOrder>")],
        failing: [.bod(nouns: "<PurchaseOrder><DocumentID>↓4500001</DocumentID></PurchaseOrder>")],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, DocumentIDType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for element in bod.elements.elements(named: "DocumentID") {
            guard element.child("ID") == nil, let text = element.text.nonBlank else { continue }
            report(Finding(.directText(text), at: .content(element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func directText(_ text: String) -> Self {
        Self("DocumentID holds the text \(text.shortened) instead of an ID")
    }
}
