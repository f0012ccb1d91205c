import BODDiagnostics
import BODModel
import BODXML

/// Reports an identifier that identifies nothing.
struct IdentifierBlank: Rule {
    static let description = RuleDescription(
        "id/identifier-blank",
        .warning,
        name: "Empty identifier",
        summary: "An identifier that is there is not empty.",
        rationale:
            "an empty identifier is not the same as none: receivers look it up, and find nothing or the wrong record",
        remedy: "fill the identifier or leave its element out",
        passing: [.bod(nouns: "<PurchaseOrder><PartyIDs><ID>C-100</ID></PartyIDs></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><PartyIDs>↓<ID/></PartyIDs></PurchaseOrder>"),
            .bod(verb: "<Sync>↓<AccountingEntityID> </AccountingEntityID></Sync>"),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, IdentifierType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for identifier in bod.identifiers where identifier.isBlank && !hasOwnRule(identifier.element) {
            report(Finding(.blank(identifier.element), at: .startTag(identifier.element)))
        }
    }

    /// A location may be empty; the others are missed by rules of their own when they are.
    private func hasOwnRule(_ element: ElementNode) -> Bool {
        switch element.localName {
        case "LocationID", "BODID", "LogicalID", "ComponentID": true
        case "ID": element.parent?.isNamed("DocumentID") ?? false
        default: false
        }
    }
}

extension Finding.Message {
    fileprivate static func blank(_ element: ElementNode) -> Self {
        let parent = element.isNamed("ID") ? element.parent.map { " of \($0.localName)" } ?? "" : ""
        return Self("\(element.localName)\(parent) is empty")
    }
}
