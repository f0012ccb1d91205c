import BODDiagnostics
import BODModel
import BODXML

/// Reports an identifier that a program or a template failed to fill.
struct IdentifierPlaceholder: Rule {
    static let description = RuleDescription(
        "id/identifier-placeholder",
        .warning,
        name: "Placeholder for an identifier",
        summary: "An identifier is not the text that a program writes for a value that it does not have.",
        rationale:
            "null, undefined or ${orderId} is a valid text, so it goes through and becomes a record of that name",
        remedy: "fill the value before the document is written, or leave the element out",
        passing: [.bod(nouns: "<PurchaseOrder><PartyIDs><ID>NULLSOFT</ID></PartyIDs></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><PartyIDs><ID>↓null</ID></PartyIDs></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><DocumentID><ID>↓${orderId}</ID></DocumentID></PurchaseOrder>"),
            .bod(verb: "<Sync><TenantID>↓{{tenant}}</TenantID></Sync>"),
        ],
        references: []
    )

    private static let words = ["null", "(null)", "undefined", "nan", "#n/a", "[object object]"]

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for identifier in bod.identifiers where isPlaceholder(identifier.value) {
            report(Finding(.placeholder(identifier), at: .content(identifier.element)))
        }
    }

    private func isPlaceholder(_ text: String) -> Bool {
        if text.utf8.count <= 15, Self.words.contains(text.lowercased()) { return true }
        guard text.utf8.contains(0x7B) else { return false }
        return text.contains("${") || text.contains("{{") || text.contains("#{")
    }
}

extension Finding.Message {
    fileprivate static func placeholder(_ identifier: ElementText) -> Self {
        Self(
            "\(identifier.element.localName) is \(identifier.value.shortened), which looks like a value that was never filled in"
        )
    }
}
