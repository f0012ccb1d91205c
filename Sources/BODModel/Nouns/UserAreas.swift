package import BODXML

/// The user areas of a document and what is in them, gathered once, since many rules ask for them.
package struct UserAreas: Sendable {
    /// The `UserArea` elements, in the order of the document.
    package let elements: [ElementNode]
    /// Their `Property` elements.
    package let properties: [ElementNode]
    /// The `NameValue` elements of those.
    package let values: [ElementNode]

    init(_ index: ElementIndex) {
        elements = index.elements(named: "UserArea")
        properties = elements.flatMap { $0.children(named: "Property") }
        values = properties.flatMap { $0.children(named: "NameValue") }
    }
}

extension ElementNode {
    /// Whether the element stands in a UserArea.
    package var isInUserArea: Bool { isInside(elementNamed: "UserArea") }
}
