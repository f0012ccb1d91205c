public import BODXML

/// The element of the data area that says what to do, such as `Sync`.
public struct VerbElement: Sendable {
    /// The element.
    public let element: ElementNode
    /// The verb that the element's name stands for; nil for a name that is no verb.
    public let verb: Verb?
    /// The tenant; Infor puts it first in every verb.
    public private(set) var tenantID: ElementText?
    /// The accounting entity.
    public private(set) var accountingEntityID: ElementText?
    /// The location.
    public private(set) var locationID: ElementText?
    /// What to do with the nouns, or what became of them, in order.
    public private(set) var criteria: [Criterion] = []
    /// What a Get asks for.
    public private(set) var expressions: [ElementText] = []
    /// The application area of the document that this one answers.
    public private(set) var originalApplicationArea: ElementNode?

    init(_ element: ElementNode) {
        self.element = element
        verb = Verb(elementName: element.localName)
        for child in element.childElements { take(child) }
    }

    /// All actions of all criteria, in order.
    public var actions: [ActionExpression] { criteria.flatMap(\.expressions) }

    private mutating func take(_ child: ElementNode) {
        let name = child.localName
        if tenantID == nil, sameBytes(name, "TenantID") {
            tenantID = ElementText(child)
        } else if accountingEntityID == nil, sameBytes(name, "AccountingEntityID") {
            accountingEntityID = ElementText(child)
        } else if locationID == nil, sameBytes(name, "LocationID") {
            locationID = ElementText(child)
        } else if sameBytes(name, "Expression") {
            expressions.append(ElementText(child))
        } else if sameBytes(name, "OriginalApplicationArea") {
            originalApplicationArea = child
        } else if let criterion = Criterion(child) {
            criteria.append(criterion)
        }
    }
}
