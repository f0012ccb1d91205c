import BODDiagnostics
import BODModel
import BODXML

/// Reports published data without a number to find it by.
struct DocumentIDMissing: Rule {
    static let description = RuleDescription(
        "id/document-id-missing",
        .error,
        name: "Missing document ID",
        summary: "The header of a noun that is published or answered holds DocumentID with an ID.",
        rationale: "receivers and the Data Lake tell documents apart by it; without it one overwrites another",
        remedy: "add DocumentID with ID as the first element of the noun's header",
        supersedes: ["cvc/complex-type.2.4.b"],
        passing: [
            .bod(nouns: "<PurchaseOrder><PurchaseOrderHeader>\(number)</PurchaseOrderHeader></PurchaseOrder>"),
            .bod("SyncItem", nouns: "<Item><ItemHeader><ItemID><ID>A-7</ID></ItemID></ItemHeader></Item>"),
            // The owner of the data gives the number.
            .bod(
                "ProcessSalesOrder",
                verb: #"<Process><ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria></Process>"#,
                nouns: "<SalesOrder><SalesOrderHeader/></SalesOrder>"
            ),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder>↓<PurchaseOrderHeader/></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder>↓<DocumentID/></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><DocumentID>↓<ID> </ID></DocumentID></PurchaseOrder>"),
        ],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    private static let number = "<DocumentID><ID>4500001</ID></DocumentID>"

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard isNumberGiven(bod) else { return }
        for noun in bod.nouns {
            if let identifier = noun.documentID {
                check(identifier, report)
            } else if let header = noun.header, !hasIdentifier(header) {
                report(Finding(.missing(noun.name), at: .startTag(header)))
            }
        }
    }

    private func check(_ identifier: DocumentIdentifier, _ report: (Finding) -> Void) {
        if let id = identifier.id {
            if id.isBlank { report(Finding(.blank, at: .startTag(id.element))) }
        } else if identifier.element.text.nonBlank == nil {
            report(Finding(.withoutID, at: .startTag(identifier.element)))
        }
    }

    /// A request to add a document leaves the number to the owner of the data; all others are about one that has it.
    private func isNumberGiven(_ bod: BusinessObjectDocument) -> Bool {
        switch bod.verbInUse {
        case .sync, .load, .update, .show: true
        default: false
        }
    }

    /// Master data goes by identifiers of its own, such as ItemID or PartyIDs.
    private func hasIdentifier(_ header: ElementNode) -> Bool {
        header.childElements.contains { $0.localName.hasSuffix("ID") || $0.localName.hasSuffix("IDs") }
    }
}

extension Finding.Message {
    fileprivate static func missing(_ noun: String) -> Self { Self("the header of \(noun) has no DocumentID") }
    fileprivate static let withoutID = Self("DocumentID has no ID")
    fileprivate static let blank = Self("the ID in DocumentID is empty")
}
