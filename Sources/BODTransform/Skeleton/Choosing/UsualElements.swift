/// The elements that an integrator needs first, as paths with values.
///
/// `%Verb`, `%Header` and `%Line` stand for the names of the document's own; a value in braces for one that belongs to
/// the
/// document. What the schema does not have is left out, and a value that its type does not take is replaced.
enum UsualElements {
    /// From the root down, for every verb; what a verb does not have does not apply.
    ///
    /// `%Answer` is any verb but Confirm, which says in its noun what became of the document.
    static let envelope = """
        @releaseID = 9.2
        @languageCode = en-US
        ApplicationArea/Sender/LogicalID = {logicalID}
        ApplicationArea/Sender/ComponentID = {componentID}
        ApplicationArea/Sender/ConfirmationCode = {confirmationCode}
        ApplicationArea/CreationDateTime = {creationDateTime}
        ApplicationArea/BODID = {bodID}
        DataArea/%Verb/@acknowledgeCode = Always
        DataArea/%Verb/TenantID = {tenantID}
        DataArea/%Verb/AccountingEntityID = {accountingEntityID}
        DataArea/%Verb/LocationID = {locationID}
        DataArea/%Verb/ActionCriteria/ActionExpression = {nothing}
        DataArea/%Verb/ActionCriteria/ActionExpression/@actionCode = {actionCode}
        DataArea/%Verb/Expression = {expression}
        DataArea/%Verb/OriginalApplicationArea/Sender/LogicalID = {partnerLogicalID}
        DataArea/%Verb/OriginalApplicationArea/CreationDateTime = {creationDateTime}
        DataArea/%Verb/OriginalApplicationArea/BODID = {requestBODID}
        DataArea/%Answer/ResponseCriteria/ResponseExpression = {nothing}
        DataArea/%Answer/ResponseCriteria/ResponseExpression/@actionCode = Accepted
        """

    /// From the noun down: the number that BODID names.
    static let identity = """
        %Header/DocumentID/ID = {documentID}
        %Header/DocumentID/ID/@accountingEntity = {accountingEntityID}
        %Header/DocumentID/ID/@location = {locationID}
        %Header/DocumentID/ID/@variationID = 1
        DocumentID/ID = {documentID}
        DocumentID/ID/@accountingEntity = {accountingEntityID}
        DocumentID/ID/@location = {locationID}
        DocumentID/ID/@variationID = 1
        """

    /// From the noun down.
    static func noun(_ name: String) -> String {
        switch name {
        case "PurchaseOrder": purchaseOrder
        case "Requisition": requisition
        case "BOD": confirmation
        default: other
        }
    }

    private static let purchaseOrder = """
        %Header/DocumentDateTime = {creationDateTime}
        %Header/Description = Office supplies
        %Header/Note = Deliver to the reception desk
        %Header/Status/Code = Open
        %Header/CustomerParty/PartyIDs/ID = ACME
        %Header/CustomerParty/Name = Acme Manufacturing
        %Header/SupplierParty/PartyIDs/ID = SUP0001
        %Header/SupplierParty/Name = Example Supplies
        \(delivery("%Header"))
        %Header/ExtendedAmount = 125.00
        %Header/ExtendedAmount/@currencyID = EUR
        %Header/TotalAmount = 125.00
        %Header/TotalAmount/@currencyID = EUR
        %Header/BillToParty/PartyIDs/ID = ACME
        %Header/PaymentTerm/PaymentTermCode = Net30
        %Header/OrderDateTime = {creationDateTime}
        %Header/BuyerParty/PartyIDs/ID = ACME
        %Header/BuyerParty/BuyerContact/Name = Jane Doe
        \(line)
        """

    private static let requisition = """
        %Header/DocumentDateTime = {creationDateTime}
        %Header/Description = Office supplies
        %Header/Status/Code = Open
        %Header/SupplierParty/PartyIDs/ID = SUP0001
        %Header/SupplierParty/Name = Example Supplies
        \(delivery("%Header"))
        %Header/ExtendedAmount = 125.00
        %Header/ExtendedAmount/@currencyID = EUR
        %Header/RequesterParty/PartyIDs/ID = EMP0001
        %Header/RequesterParty/Name = Jane Doe
        %Header/RequiredDeliveryDateTime = {creationDateTime}
        \(line)
        """

    private static let confirmation = """
        OriginalApplicationArea/Sender/LogicalID = {partnerLogicalID}
        OriginalApplicationArea/CreationDateTime = {creationDateTime}
        OriginalApplicationArea/BODID = {requestBODID}
        Description = The document could not be processed
        BODFailureMessage/ErrorProcessMessage/ID = 1
        BODFailureMessage/ErrorProcessMessage/Description = The supplier is not known
        BODFailureMessage/ErrorProcessMessage/ReasonCode = SupplierUnknown
        BODFailureMessage/NounFailureMessage/ErrorProcessMessage/Description = The supplier is not known
        """

    /// For nouns that only a tenant's own schema has.
    private static let other = """
        %Header/DocumentDateTime = {creationDateTime}
        %Header/Description
        %Header/Status/Code = Open
        %Header/CustomerParty/PartyIDs/ID = CUS0001
        %Header/CustomerParty/Name = Acme Manufacturing
        %Header/SupplierParty/PartyIDs/ID = SUP0001
        %Header/SupplierParty/Name = Example Supplies
        \(delivery("%Header"))
        %Header/ExtendedAmount = 125.00
        %Header/ExtendedAmount/@currencyID = EUR
        %Header/TotalAmount = 125.00
        %Header/TotalAmount/@currencyID = EUR
        \(line)
        ID = {documentID}
        Description
        Name
        Status/Code = Open
        """

    private static func delivery(_ parent: String) -> String {
        """
        \(parent)/ShipToParty/PartyIDs/ID = WH01
        \(parent)/ShipToParty/Name = Acme Warehouse
        \(parent)/ShipToParty/Location/Address/AddressLine = 1 Main Street
        \(parent)/ShipToParty/Location/Address/CityName = Berlin
        \(parent)/ShipToParty/Location/Address/CountryCode = DE
        \(parent)/ShipToParty/Location/Address/PostalCode = 10115
        """
    }

    private static let line = """
        %Line/LineNumber = 1
        %Line/Description = Ballpoint pen, blue
        %Line/Item/ItemID/ID = ITEM0001
        %Line/Item/Description = Ballpoint pen, blue
        %Line/Quantity = 10
        %Line/Quantity/@unitCode = EA
        %Line/UnitPrice/Amount = 12.50
        %Line/UnitPrice/Amount/@currencyID = EUR
        %Line/UnitPrice/PerQuantity = 1
        %Line/UnitPrice/PerQuantity/@unitCode = EA
        %Line/ExtendedAmount = 125.00
        %Line/ExtendedAmount/@currencyID = EUR
        %Line/RequiredDeliveryDateTime = {creationDateTime}
        """
}
