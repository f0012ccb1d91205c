/// A named group of attributes on its way from definition to component.
struct AttributeGroupEntry {
    let definition: Definition
    /// The group that this one redefines, and means when it refers to its own name.
    let previous: Definition?
    var isBuilding = false
    var attributes: AttributeSet?

    init(_ definition: Definition, previous: Definition? = nil) {
        self.definition = definition
        self.previous = previous
    }
}
