extension MappingTable {
    /// RequisitionHeader → PurchaseOrderHeader.
    static let headerRows: [MappingRow] = [
        MappingRow(
            "DocumentID",
            .reference,
            "the order refers to the requisition by its number, and takes it unless another is given"
        ),
        MappingRow(
            "AlternateDocumentID",
            .lost,
            "in an order it would name the order, and a reference has no place for a second number"
        ),
        MappingRow("DisplayID", .leftBehind, "it is how people see the requisition's number"),
        MappingRow("LastModificationDateTime", .leftBehind, "it says when the requisition was changed"),
        MappingRow("LastModificationPerson", .leftBehind, "it says who changed the requisition"),
        MappingRow("DocumentDateTime", .leftBehind, "the order is dated when it is made"),
        MappingRow("Description", .same),
        MappingRow("Note", .same),
        MappingRow("DocumentReference", .same),
        MappingRow("Attachment", .lost, "Infor's PurchaseOrder has no attachments"),
        MappingRow(
            "Status",
            .leftBehind,
            "it is the requisition's; the order gets one of its own from the purchasing system"
        ),
        MappingRow("Party", .lost, "Infor's PurchaseOrder names a party by its role, and has none for others"),
        MappingRow("CustomerParty", .same),
        MappingRow("SupplierParty", .same),
        MappingRow("ShipToParty", .same),
        MappingRow("ShipFromParty", .same),
        MappingRow("PlannerContact", .same),
        MappingRow("CatalogReference", .same),
        MappingRow("ContractReference", .same),
        MappingRow("ExtendedAmount", .same),
        MappingRow("ExtendedBaseAmount", .same),
        MappingRow("ExtendedReportAmount", .same),
        MappingRow("TotalAmount", .same),
        MappingRow("TotalBaseAmount", .same),
        MappingRow("TotalReportAmount", .same),
        MappingRow("EnterpriseUnit", .lost, "Infor's PurchaseOrder has no account assignment in its header"),
        MappingRow("PurchaseOrderReference", .lost, "it names an order that was made of the requisition before"),
        MappingRow("BuyerParty", .same),
        MappingRow(
            "RequesterParty",
            .requester(party: "CustomerParty"),
            "Infor's PurchaseOrder names who asked as a contact of the customer"
        ),
        MappingRow("RequiredDeliveryDateTime", .toLines, "Infor's PurchaseOrder has it only on lines"),
        MappingRow("UserArea", .same),
        MappingRow("PriceOverrideIndicator", .same),
        MappingRow("ContractApplicableIndicator", .same),
        MappingRow("RFQReference", .same),
        MappingRow("ProductionOrderReference", .same),
        MappingRow("Classification", .same),
        MappingRow("DocumentUsageCode", .same),
        MappingRow("BaseCurrencyAmount", .same),
        MappingRow("PlannerReference", .same),
        MappingRow("BuyerReference", .same),
    ]
}
