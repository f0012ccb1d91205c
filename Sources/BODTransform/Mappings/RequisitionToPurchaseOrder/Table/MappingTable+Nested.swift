extension MappingTable {
    /// What stands inside header, line and subline, where the order's type does not have it at the same place.
    static let nestedRows: [MappingRow] =
        partyRows + addressRows + referenceRows + itemRows + [
            MappingRow(
                "*/UserArea",
                .lost,
                "Infor's PurchaseOrder has a UserArea only in header, line, subline and a few parts"
            ),
            MappingRow("Status/Description", .lost, "Infor's Status has no description"),
            MappingRow("Status/Reason", .lost, "Infor's Status has no reason in words"),
            MappingRow("Status/TimePeriod", .lost, "Infor's Status has no period"),
            MappingRow("UnitPrice/TimePeriod", .lost, "Infor's UnitPrice has no period"),
            MappingRow("Classification/Note", .lost, "Infor's Classification has no notes"),
            MappingRow("Preference/EffectiveTimePeriod", .lost, "Infor's Preference has no period"),
            MappingRow("Communication/Text", .lost, "Infor's Communication has no text"),
        ]

    private static let partyRows: [MappingRow] = [
        MappingRow("PartyIDs/DisplayID", .lost, "Infor's parties have no DisplayID"),
        MappingRow(
            "CustomerParty/CustomerAccountID",
            .moved(to: "AccountIDs/ID"),
            "Infor writes the customer's account as AccountIDs"
        ),
        MappingRow("BuyerParty/CustomerAccountID", .lost, "Infor's BuyerParty has no account"),
        MappingRow("BuyerParty/AccountIDs", .lost, "Infor's BuyerParty has no account"),
        MappingRow("BuyerParty/RequesterContact", .lost, "Infor's BuyerParty has no such contact in the header"),
        MappingRow("BuyerParty/ReceivingContact", .lost, "Infor's BuyerParty has no such contact in the header"),
        MappingRow(
            "SupplierParty/Contact",
            .lost,
            "Infor's SupplierParty has contacts for sales, shipping and service only"
        ),
        MappingRow("*/JobTitle", .lost, "Infor's contacts here have no job title"),
        MappingRow("*/Responsibility", .lost, "Infor's contacts here have no responsibility"),
        MappingRow("*/DepartmentName", .lost, "Infor's contacts here have no department"),
        MappingRow("*/Preference", .lost, "Infor has no preference here"),
    ]

    private static let addressRows: [MappingRow] = [
        MappingRow("Location/ID", .lost, "the location of Infor's SupplierParty has no ID"),
        MappingRow("Location/DisplayID", .lost, "Infor's Location has no DisplayID here"),
        MappingRow("Location/Directions", .lost, "Infor's Location has no directions here"),
        MappingRow("Location/Coordinate", .lost, "Infor's Location has no coordinates here"),
        MappingRow("Location/Note", .lost, "Infor's Location has no notes here"),
        MappingRow("Location/LogisticsLocation", .lost, "Infor's Location has no logistics location here"),
        MappingRow("Location/Classification", .lost, "Infor's Location has no classification here"),
        MappingRow("Location/PickUpIndicator", .lost, "Infor's Location has no such indicator here"),
        MappingRow("Location/VirtualLocationIndicator", .lost, "Infor's Location has no such indicator here"),
        MappingRow("Location/Status", .lost, "Infor's Location has no status here"),
        MappingRow("Address/ID", .lost, "Infor's Address has no ID"),
        MappingRow("Address/FormatCode", .lost, "Infor's Address has no format here"),
        MappingRow("Address/AttentionOfName", .lost, "Infor's Address has no attention line here"),
        MappingRow("Address/CareOfName", .lost, "Infor's Address has no care-of line"),
        addressLine("LineOne", 1),
        addressLine("LineTwo", 2),
        addressLine("LineThree", 3),
        addressLine("LineFour", 4),
        addressLine("LineFive", 5),
        MappingRow("Address/DeliveryPointCode", .lost, "Infor's Address has no delivery point"),
        MappingRow("Address/CitySubDivisionName", .lost, "Infor's Address has no part of a city here"),
        MappingRow("Address/Status", .lost, "Infor's Address has no status"),
    ]

    private static func addressLine(_ name: String, _ number: Int) -> MappingRow {
        MappingRow(
            "Address/\(name)",
            .moved(to: "AddressLine", setting: MappingRule.AttributeSetting(name: "sequence", value: String(number))),
            "Infor writes address lines as AddressLine with a sequence"
        )
    }

    private static let referenceRows: [MappingRow] = [
        MappingRow("*/VariationID", .lost, "Infor writes the variation as an attribute of ID"),
        MappingRow("*/AlternateDocumentID", .lost, "Infor's references have one number"),
        MappingRow("*/DisplayID", .lost, "Infor's reference has no DisplayID here"),
        MappingRow("*/DocumentDateTime", .lost, "Infor's reference has no date here"),
        MappingRow("DocumentReference/Description", .lost, "Infor's DocumentReference has no description"),
        MappingRow("DocumentReference/Note", .lost, "Infor's DocumentReference has no notes"),
        MappingRow("ContractReference/Note", .lost, "Infor's ContractReference has no notes"),
        MappingRow("*/StatusCode", .lost, "Infor's reference has no status here"),
        MappingRow("*/ReleaseNumber", .lost, "Infor's reference has no release here"),
        MappingRow("*/Facility", .lost, "Infor's reference has no facility here"),
        MappingRow("*/ScheduleLineNumber", .lost, "Infor's reference has no schedule line here"),
        MappingRow("*/SubLineNumber", .lost, "Infor's reference has no subline here"),
    ]

    private static let itemRows: [MappingRow] = [
        MappingRow(
            "Item/SupplierItemID",
            .moved(
                to: "ItemID",
                setting: MappingRule.AttributeSetting(child: "ID", name: "schemeName", value: "Supplier")
            ),
            "Infor writes the supplier's number as ItemID/ID with schemeName Supplier"
        ),
        MappingRow("Item/CustomerItemID", .lost, "Infor's Item has numbers of its own and of the supplier"),
        MappingRow("Item/ManufacturerItemID", .lost, "Infor's Item has numbers of its own and of the supplier"),
        MappingRow("Item/Note", .lost, "the Item of Infor's PurchaseOrderSubLine has no notes"),
        MappingRow("Item/HazardousMaterial", .lost, "Infor's Item does not describe dangers"),
        MappingRow("Item/Packaging", .lost, "Infor's Item does not describe packaging"),
    ]
}
