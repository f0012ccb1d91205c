extension ContentExpression {
    /// Whether every step that was seen is a step that the expression allows.
    ///
    /// Every name stands once in the expression, so its steps decide what it accepts (Glushkov), and an expression that allows all
    /// steps of some sequences accepts those sequences.
    func allows(_ order: OrderEvidence) -> Bool {
        let allowed = StepSet(self)
        return order.steps.keys.allSatisfy { allowed.steps.contains($0) || ($0.from == nil && $0.to == nil) }
    }
}

/// The steps that an expression allows: Glushkov's first, last and follow sets.
private struct StepSet {
    private(set) var steps: Set<OrderEvidence.Step> = []

    private struct Ends {
        var first: [ExpandedName] = []
        var last: [ExpandedName] = []
        var acceptsNothing = false
    }

    init(_ model: ContentExpression) {
        let ends = visit(model)
        for name in ends.first { steps.insert(.init(nil, name)) }
        for name in ends.last { steps.insert(.init(name, nil)) }
        if ends.acceptsNothing { steps.insert(.init(nil, nil)) }
    }

    private mutating func visit(_ model: ContentExpression) -> Ends {
        var ends =
            switch model.term {
            case .element(let name): Ends(first: [name], last: [name])
            case .sequence(let parts): sequence(parts)
            case .choice(let parts): choice(parts)
            case .some(let parts): some(parts)
            case .all(let parts): all(parts)
            }
        if model.isRepeated { connect(ends.last, ends.first) }
        ends.acceptsNothing = ends.acceptsNothing || model.isOptional
        return ends
    }

    private mutating func sequence(_ parts: [ContentExpression]) -> Ends {
        var result = Ends(acceptsNothing: true)
        for part in parts {
            let ends = visit(part)
            connect(result.last, ends.first)
            if result.acceptsNothing { result.first += ends.first }
            result.last = ends.acceptsNothing ? result.last + ends.last : ends.last
            result.acceptsNothing = result.acceptsNothing && ends.acceptsNothing
        }
        return result
    }

    private mutating func some(_ parts: [ContentExpression]) -> Ends {
        var result = Ends()
        for part in parts {
            let ends = visit(part)
            connect(result.last, ends.first)
            result.first += ends.first
            result.last += ends.last
        }
        return result
    }

    /// Each part may follow each other one; that it does not follow a second time is no matter of steps.
    private mutating func all(_ parts: [ContentExpression]) -> Ends {
        let names = parts.flatMap(\.names)
        connect(names, names)
        return Ends(first: names, last: names, acceptsNothing: parts.allSatisfy(\.acceptsNothing))
    }

    private mutating func choice(_ parts: [ContentExpression]) -> Ends {
        var result = Ends()
        for part in parts {
            let ends = visit(part)
            result.first += ends.first
            result.last += ends.last
            result.acceptsNothing = result.acceptsNothing || ends.acceptsNothing
        }
        return result
    }

    private mutating func connect(_ from: [ExpandedName], _ to: [ExpandedName]) {
        for left in from {
            for right in to { steps.insert(.init(left, right)) }
        }
    }
}
