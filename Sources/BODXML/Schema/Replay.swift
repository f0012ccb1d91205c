/// What the rounds of one validation have learnt: the corrected contents, and what misspelt or misplaced elements count as.
struct Replay {
    var plan = FeedPlan()
    private let start: ElementNode
    private var declarations: [Int32: ElementDeclaration.ID] = [:]

    /// - Parameters:
    ///   - start: The element with which the validation begins.
    ///   - name: The name under which it is fed, when it is not its own.
    init(from start: ElementNode, as name: XMLName? = nil) {
        self.start = start
        if let name { plan.rename(start.index, to: name) }
    }

    /// Notes what a child counts as, and under which name it is fed when its own is misspelt.
    mutating func step(for child: ElementNode, renamed name: XMLName?, as term: ContentTerm) -> FeedPlan.Step {
        if case .element(let id) = term { declarations[child.index] = id }
        if let name { plan.rename(child.index, to: name) }
        return .element(child.index)
    }

    /// The type that holds for an element, found from the nearest one around it whose declaration is known.
    func type(of element: ElementNode, in model: SchemaModel) -> SchemaTypeID? {
        var ancestors = [element]
        while let last = ancestors.last, last != start, declarations[last.index] == nil, let parent = last.parent {
            ancestors.append(parent)
        }
        guard let top = ancestors.popLast(),
            let declaration = declarations[top.index]
                ?? model.globalElement(named: plan.name(of: top.index) ?? top.name)
        else { return nil }
        var type = model.type(of: top, declaredAs: declaration)
        for node in ancestors.reversed() {
            guard let declaration = model.declaration(of: node.name, inside: type) else { return nil }
            type = model.type(of: node, declaredAs: declaration)
        }
        return type
    }
}
