extension MappingTable {
    /// The page that `docs/requisition-to-purchase-order.md` is; a test fails when the two differ.
    static var documentation: String {
        """
        # From Requisition to PurchaseOrder

        `bod transform --map requisition-to-purchase-order` makes a PurchaseOrder BOD of a Requisition BOD, under any verb. This page is made from the
        table that the mapping follows.

        \(introduction)

        ## Header

        RequisitionHeader becomes PurchaseOrderHeader.

        \(page(header.rows))

        ## Line

        Each RequisitionLine becomes a PurchaseOrderLine.

        \(page(line.rows))

        ## Subline

        Each RequisitionSubLine becomes a PurchaseOrderSubLine.

        \(page(subLine.rows))

        ## Inside these

        What stands inside the elements above goes to the same place when Infor's PurchaseOrder has it there. Where it does not, this table holds; `*` is any
        element.

        \(page(nested.rows))

        """
    }

    private static let introduction = """
        * Texts, numbers and codes are copied as they are written. Elements stand in the order that PurchaseOrder demands, Infor's own ones after
          UserArea. Comments, processing instructions and `xsi:schemaLocation` are not copied.
        * The envelope is new: CreationDateTime, DocumentDateTime and OrderDateTime are the moment of the transformation; BODID is made of tenant, accounting
          entity, location and number; the action is Add. Sender, UserArea and the identifiers of the verb stay.
        * The order takes the requisition's number unless one is given. Header and lines refer to the requisition with RequisitionReference, lines with the
          number of the line.
        * A requisition for several suppliers, or one that is deleted, cancelled or rejected, is refused.
        * "Lost" is a warning `transform/value-lost`, or, when unmapped values are asked for in the UserArea, a Property whose name is the path.
          "Stays" is an information `transform/left-behind`.
        """

    private static func page(_ rows: [MappingRow]) -> String {
        let lines = rows.map { "| `\($0.source)` | \($0.rule.words(for: $0.source)) | \($0.reason) |" }
        return (["| element | goes to | because |", "|---|---|---|"] + lines).joined(separator: "\n")
    }
}

extension MappingRule {
    /// Where an element goes, as the page says it.
    fileprivate func words(for source: String) -> String {
        switch self {
        case .same: "the same place"
        case .moved(let path, let setting):
            "`\(path)`" + (setting.map { " with `\($0.child.map { "\($0)/" } ?? "")@\($0.name)` \($0.value)" } ?? "")
        case .toLines: "every line without its own"
        case .reference: "`DocumentID`, and `RequisitionReference` of header and lines"
        case .requester(let party): "`\(party)/RequesterContact`"
        case .leftBehind: "stays"
        case .lost: "lost"
        }
    }
}
