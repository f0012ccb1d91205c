import BODDiagnostics
import BODModel
import BODXML

/// Why no order can be made of a document.
enum OrderRefusal {
    /// The first reason, or nil when there is none.
    static func find(in bod: BusinessObjectDocument, options: OrderOptions) -> Diagnostic? {
        otherDocument(bod) ?? withdrawn(bod) ?? verb(bod, options) ?? oneNumber(bod, options) ?? suppliers(bod)
    }

    private static func otherDocument(_ bod: BusinessObjectDocument) -> Diagnostic? {
        let isInfor = bod.root.namespace.map { sameBytes($0, BODNamespace.infor) } ?? false
        let isRequisition = bod.name.map { sameBytes($0.noun, "Requisition") } ?? false
        let hasNouns = !bod.nouns.isEmpty && bod.nouns.allSatisfy { sameBytes($0.name, "Requisition") }
        if isInfor, isRequisition, hasNouns { return nil }
        return Diagnostic(
            "transform/not-a-requisition",
            .error,
            isInfor && isRequisition
                ? "there is no requisition in the data area" : "this is not a Requisition BOD of Infor",
            explanation:
                "the root element is a verb with Requisition, such as SyncRequisition, in the namespace \(BODNamespace.infor)",
            remedy: "give a Requisition BOD, or run lint to see what differs",
            at: bod.root.location
        )
    }

    /// A requisition that is deleted, cancelled or rejected must not become an order.
    private static func withdrawn(_ bod: BusinessObjectDocument) -> Diagnostic? {
        let codes: [ActionCode] = [.delete, .rejected]
        let action = bod.verb?.actions.first { action in
            action.code.flatMap { ActionCode(exactly: $0) }.map(codes.contains) ?? false
        }
        guard bod.verbInUse == .cancel || action != nil else { return nil }
        return Diagnostic(
            "transform/requisition-withdrawn",
            .error,
            "the requisition is withdrawn",
            explanation: "its verb or action code deletes, cancels or rejects it, so nothing is to be ordered",
            remedy: "leave the document out, or correct the action code",
            at: action?.element.location ?? bod.root.location
        )
    }

    private static func verb(_ bod: BusinessObjectDocument, _ options: OrderOptions) -> Diagnostic? {
        if options.verb.kind == .action, options.verb != .cancel { return nil }
        return Diagnostic(
            "transform/verb-brings-no-order",
            .error,
            "\(options.verb.rawValue) does not bring an order",
            explanation: "questions, answers and cancellations refer to an order that is there already",
            remedy: "choose Process, Sync, Load, Update, Post, Change or Notify",
            at: bod.root.location
        )
    }

    private static func oneNumber(_ bod: BusinessObjectDocument, _ options: OrderOptions) -> Diagnostic? {
        guard options.documentID != nil, bod.nouns.count > 1 else { return nil }
        return Diagnostic(
            "transform/one-number-for-several",
            .error,
            "the document holds \(bod.nouns.count) requisitions, and one number is given for their orders",
            remedy: "give each requisition in a document of its own, or no number",
            at: bod.nouns[1].element.location
        )
    }

    private static func suppliers(_ bod: BusinessObjectDocument) -> Diagnostic? {
        for noun in bod.nouns {
            let lines = noun.element.children(named: "RequisitionLine")
            let suppliers = OrderContext(header: noun.header, lines: lines, number: nil).suppliers
            guard suppliers.count > 1 else { continue }
            return Diagnostic(
                "transform/several-suppliers",
                .error,
                "the requisition is for \(suppliers.count) suppliers",
                explanation: "a purchase order is to one supplier",
                remedy: "split the requisition, so that each document names one supplier",
                at: suppliers[1].element.location,
                notes: suppliers.map {
                    Note("the supplier \($0.key.preview) is named here", location: $0.element.location)
                }
            )
        }
        return nil
    }
}
