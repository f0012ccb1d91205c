import BODXML

/// What a finding of the validator is about.
enum BreachSite {
    /// An element that is at hand, or one of its attributes.
    case node(ElementNode, AttributeNode?)
    /// An element that is spread over parts of a large document, and the one around it where it is of account.
    case spread(SpreadElement, in: SpreadElement? = nil)
    /// A child of such an element, of which nothing but the name is left.
    case child(XMLName, of: SpreadElement)

    var name: XMLName {
        switch self {
        case .node(let element, _): element.name
        case .spread(let element, _): element.name
        case .child(let name, _): name
        }
    }

    /// The element around it; nil for a root, and where nothing is left of it.
    var parent: BreachSite? {
        switch self {
        case .node(let element, _): element.parent.map { .node($0, nil) }
        case .spread(_, let parent): parent.map { .spread($0) }
        case .child(_, let parent): .spread(parent)
        }
    }

    var attribute: AttributeNode? {
        if case .node(_, let attribute) = self { attribute } else { nil }
    }

    /// The way to the element.
    var path: DriftPath {
        switch self {
        case .node(let element, _): DriftPath(element)
        case .spread(let element, _): element.path
        case .child(let name, let parent): parent.path.appending(ExpandedName(name))
        }
    }

    /// What tells the element from all others of its document.
    var identity: BreachIdentity {
        switch self {
        case .node(let element, _): .node(element.ordinal)
        case .spread(let element, _): .spread(element.first)
        case .child(let name, let parent): .child(name, parent.first)
        }
    }

    /// The type of the element; nil where the schema says nothing, and where nothing is left of it.
    func type(in model: SchemaModel) -> SchemaTypeID? {
        switch self {
        case .node(let element, _): model.type(of: element)
        case .spread(let element, _): element.frame.type
        case .child: nil
        }
    }

    /// How many children of a name the element has.
    func count(of name: XMLName) -> Int {
        switch self {
        case .node(let element, _): element.childElements.reduce(0) { $0 + ($1.name == name ? 1 : 0) }
        case .spread(let element, _): element.counts[name] ?? 0
        case .child: 0
        }
    }

    /// Whether all children are at hand, or counted.
    func isComplete(but incomplete: Set<Int>) -> Bool {
        switch self {
        case .node(let element, _): !incomplete.contains(element.ordinal)
        case .spread: true
        case .child: false
        }
    }

    /// Whether an attribute of a name stands on the element.
    func hasAttribute(_ name: XMLName) -> Bool {
        if case .node(let element, _) = self { element.attributes.contains { $0.name == name } } else { false }
    }

    /// The value of the attribute or the text of the element.
    var value: ArraySlice<UInt8> {
        guard case .node(let element, let attribute) = self else { return [] }
        return attribute.map(\.utf8Value) ?? Array(element.text.utf8)[...]
    }
}

/// What tells an element from all others of its document.
enum BreachIdentity: Hashable {
    case node(Int)
    case spread(DriftPosition)
    case child(XMLName, DriftPosition)
}
