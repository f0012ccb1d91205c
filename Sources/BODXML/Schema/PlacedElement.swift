import BODDiagnostics

/// An element, as far as the wording of a mistake has to know it: one at hand, or one that an earlier part of a large document had.
enum PlacedElement {
    case node(ElementNode)
    indirect case known(XMLName, SourceLocation)
    case logged(LoggedChildren, Int)

    /// The name as it was written.
    var name: XMLName {
        switch self {
        case .node(let element): element.name
        case .known(let name, _): name
        case .logged(let children, let child): children.log.name(of: child)
        }
    }

    /// Where its start tag stands.
    var location: SourceLocation {
        switch self {
        case .node(let element): element.location
        case .known(_, let location): location
        case .logged(let children, let child): children.log.location(of: child, in: children.parent)
        }
    }

    /// The element, when it is at hand.
    var node: ElementNode? {
        if case .node(let element) = self { element } else { nil }
    }
}
