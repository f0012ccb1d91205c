/// What becomes of an element.
enum MappingRule: Sendable, Hashable {
    /// It stands at the same place of the order.
    case same
    /// It becomes another element; the path leads there from the element around it.
    case moved(to: String, setting: AttributeSetting? = nil)
    /// It goes to every line that has none of its own.
    case toLines
    /// It becomes the order's number and the references to the requisition.
    case reference
    /// It becomes the RequesterContact of a party.
    case requester(party: String)
    /// It is about the requisition, not about the order, and stays there.
    case leftBehind
    /// A purchase order has no place for it.
    case lost

    /// An attribute that tells the moved element from others of its name.
    struct AttributeSetting: Sendable, Hashable {
        /// The child that gets the attribute; nil for the moved element itself.
        var child: String?
        let name: String
        let value: String
    }
}
