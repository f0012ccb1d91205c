import BODXML

/// The elements that hold one value, by the kind that the end of their names tells; gathered once, since many rules ask for them.
///
/// What a user area holds is not among them: names mean there what their owner wants.
public struct ValueIndex: Sendable {
    /// Elements such as `TotalAmount`, name by name.
    public private(set) var amounts: [ElementText] = []
    /// Elements such as `PerQuantity`, name by name.
    public private(set) var quantities: [ElementText] = []
    /// Elements such as `DocumentDateTime`, name by name.
    public private(set) var dateTimes: [ElementText] = []
    /// Elements such as `CountryCode`, name by name.
    public private(set) var codes: [ElementText] = []
    /// Elements such as `ServiceIndicator`, name by name.
    public private(set) var indicators: [ElementText] = []

    init(_ elements: ElementIndex) {
        let hasUserAreas = !elements.elements(named: "UserArea").isEmpty
        for group in elements.groups {
            guard let kind = Self.kind(of: group.localName) else { continue }
            for element in group.elements where !element.hasChildElements {
                if hasUserAreas, element.isInUserArea { continue }
                self[keyPath: kind].append(ElementText(element))
            }
        }
    }

    private static func kind(of name: String) -> WritableKeyPath<ValueIndex, [ElementText]>? {
        if endsInBytes(name, "Amount") { return \.amounts }
        if endsInBytes(name, "Quantity") { return \.quantities }
        if endsInBytes(name, "DateTime") { return \.dateTimes }
        if endsInBytes(name, "Code") { return \.codes }
        return endsInBytes(name, "Indicator") ? \.indicators : nil
    }
}

extension ElementNode {
    /// Whether there is an element inside.
    package var hasChildElements: Bool {
        var children = childElements
        return children.next() != nil
    }

    /// Whether the element stands in a UserArea.
    package var isInUserArea: Bool {
        var ancestor = parent
        while let current = ancestor {
            if current.isNamed("UserArea") { return true }
            ancestor = current.parent
        }
        return false
    }
}
