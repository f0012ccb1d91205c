/// The values that a skeleton document is filled with; what is not given is a placeholder that can be seen as one.
public struct SkeletonValues: Sendable, Hashable {
    /// When the document is created, as XML Schema writes a dateTime: `2026-01-15T09:30:00Z`.
    public var creationDateTime: String
    /// The address of the sending application in ION.
    public var logicalID: String
    /// The part of the application that sends.
    public var componentID: String
    /// The tenant.
    public var tenantID: String
    /// The accounting entity.
    public var accountingEntityID: String
    /// The location.
    public var locationID: String
    /// The number of the business document.
    public var documentID: String

    /// Makes values.
    ///
    /// - Parameters:
    ///   - creationDateTime: When the document is created; the caller's clock says.
    ///   - logicalID: The address of the sending application in ION.
    ///   - componentID: The part of the application that sends.
    ///   - tenantID: The tenant.
    ///   - accountingEntityID: The accounting entity.
    ///   - locationID: The location.
    ///   - documentID: The number of the business document.
    public init(
        creationDateTime: String,
        logicalID: String = "lid://acme.procurement.procurement1",
        componentID: String = "procurement",
        tenantID: String = "ACME_TST",
        accountingEntityID: String = "1000",
        locationID: String = "S_1",
        documentID: String = "DOC000001"
    ) {
        self.creationDateTime = creationDateTime
        self.logicalID = logicalID
        self.componentID = componentID
        self.tenantID = tenantID
        self.accountingEntityID = accountingEntityID
        self.locationID = locationID
        self.documentID = documentID
    }
}
