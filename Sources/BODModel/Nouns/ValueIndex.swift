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

    init(_ elements: ElementIndex, hasUserAreas: Bool) {
        for group in elements.groups {
            if group.ends(in: .amount) {
                amounts.append(group, hasUserAreas)
            } else if group.ends(in: .quantity) {
                quantities.append(group, hasUserAreas)
            } else if group.ends(in: .dateTime) {
                dateTimes.append(group, hasUserAreas)
            } else if group.ends(in: .code) {
                codes.append(group, hasUserAreas)
            } else if group.ends(in: .indicator) {
                indicators.append(group, hasUserAreas)
            }
        }
    }
}

extension [ElementText] {
    /// Takes the elements of a name that hold one value and stand in no user area.
    fileprivate mutating func append(_ group: ElementIndex.Group, _ hasUserAreas: Bool) {
        for element in group.elements where !element.hasChildElements {
            if hasUserAreas, element.isInUserArea { continue }
            append(ElementText(element))
        }
    }
}

extension NameEnding {
    fileprivate static let amount = NameEnding("Amount")
    fileprivate static let quantity = NameEnding("Quantity")
    fileprivate static let dateTime = NameEnding("DateTime")
    fileprivate static let code = NameEnding("Code")
    fileprivate static let indicator = NameEnding("Indicator")
}
