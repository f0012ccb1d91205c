/// An element of a schema document that defines or refers to a component, with the part that it stands in.
struct Definition: Sendable {
    let part: SchemaPart
    let node: ElementNode

    func kind(of element: ElementNode) -> SchemaElementKind? { part.kind(of: element) }

    func at(_ element: ElementNode) -> Definition { Definition(part: part, node: element) }

    func value(_ attribute: SchemaAttributeKind) -> String? { part.value(attribute, of: node) }

    func child(_ kinds: SchemaElementKind...) -> Definition? {
        for child in node.childElements {
            if let kind = part.kind(of: child), kinds.contains(kind) { return at(child) }
        }
        return nil
    }

    /// The value that the component gives to what it declares.
    var valueConstraint: ValueConstraint? {
        if let value = part.text(.fixed, of: node) { return .fixed(value) }
        return part.text(.default, of: node).map(ValueConstraint.initial)
    }
}
