/// The mappings that come with bodkit, by the names that the command line uses.
public enum BuiltInMapping: String, Sendable, Hashable, CaseIterable {
    /// A purchase order from a requisition: see ``RequisitionToPurchaseOrder``.
    case requisitionToPurchaseOrder = "requisition-to-purchase-order"
}
