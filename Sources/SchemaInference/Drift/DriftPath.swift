import BODXML

/// The way to a place in documents: names from the root on, and the name of an attribute.
struct DriftPath: Sendable, Hashable {
    var names: [ExpandedName]
    var attribute: ExpandedName?

    init(_ names: [ExpandedName], attribute: ExpandedName? = nil) {
        self.names = names
        self.attribute = attribute
    }

    /// The way to an element.
    init(_ element: ElementNode, attribute: XMLName? = nil) {
        var names: [ExpandedName] = []
        var next: ElementNode? = element
        while let current = next {
            names.append(ExpandedName(current.name))
            next = current.parent
        }
        self.init(names.reversed(), attribute: attribute.map { ExpandedName($0) })
    }

    /// The way as people read it: `/Order/Line/@unit`, `/lines/*/quantity`.
    var text: String {
        let steps = names.map { $0 == .item ? "*" : $0.local.text } + (attribute.map { ["@\($0)"] } ?? [])
        return "/" + steps.joined(separator: "/")
    }

    /// The way to a child.
    func appending(_ name: ExpandedName) -> DriftPath { DriftPath(names + [name]) }

    /// The way to an attribute.
    func at(_ name: ExpandedName) -> DriftPath { DriftPath(names, attribute: name) }
}
