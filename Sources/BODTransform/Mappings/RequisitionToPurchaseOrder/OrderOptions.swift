public import BODModel
public import BODXML

/// What the user may choose about the orders that ``RequisitionToPurchaseOrder`` makes.
public struct OrderOptions: Sendable {
    /// What becomes of values that have no place in a purchase order.
    public enum Unmapped: String, Sendable, Hashable, CaseIterable {
        /// Each is a warning.
        case diagnostic
        /// Each becomes a `Property` of the nearest `UserArea`, with its path as the name.
        case userArea = "user-area"
    }

    /// The moment at which the order is made, as XML Schema writes it, such as `2026-02-17T09:41:56Z`.
    public var creationDateTime: String
    /// The verb of the order; only verbs with an action, such as Process and Sync, can bring an order.
    public var verb: Verb
    /// The LogicalID of the sender; nil keeps that of the requisition.
    public var logicalID: String?
    /// The number of the order; nil takes that of the requisition.
    public var documentID: String?
    /// What becomes of values that have no place in a purchase order.
    public var unmapped: Unmapped
    /// The limits on findings and sizes.
    public var limits: XMLLimits

    /// Makes options; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - creationDateTime: The moment at which the order is made, as XML Schema writes it.
    ///   - verb: The verb of the order.
    ///   - logicalID: The LogicalID of the sender; nil keeps that of the requisition.
    ///   - documentID: The number of the order; nil takes that of the requisition.
    ///   - unmapped: What becomes of values that have no place in a purchase order.
    ///   - limits: The limits on findings and sizes.
    public init(
        creationDateTime: String,
        verb: Verb = .process,
        logicalID: String? = nil,
        documentID: String? = nil,
        unmapped: Unmapped = .diagnostic,
        limits: XMLLimits = .standard
    ) {
        self.creationDateTime = creationDateTime
        self.verb = verb
        self.logicalID = logicalID
        self.documentID = documentID
        self.unmapped = unmapped
        self.limits = limits
    }
}
