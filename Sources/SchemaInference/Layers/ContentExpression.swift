/// What may stand inside an element: an expression in which every name occurs once, but for those that stand twice in every sample.
package struct ContentExpression: Sendable, Hashable {
    /// The forms of an expression.
    package indirect enum Term: Sendable, Hashable {
        /// One element.
        case element(ExpandedName)
        /// All parts, in order.
        case sequence([ContentExpression])
        /// One of the parts.
        case choice([ContentExpression])
        /// At least one of the parts, in order; none of them accepts nothing.
        case some([ContentExpression])
        /// All parts, in any order; each is an element that does not repeat. It is always the whole content, as XML Schema wants it.
        case all([ContentExpression])
    }

    /// The form.
    package var term: Term
    /// Whether it may be absent.
    package var isOptional = false
    /// Whether it may occur again.
    package var isRepeated = false

    init(_ term: Term) { self.term = term }

    init(_ name: ExpandedName) { term = .element(name) }

    /// All parts in order; parts that are plain sequences themselves become parts of the new one.
    static func sequence(_ parts: [ContentExpression]) -> ContentExpression {
        let flat = parts.flatMap { part -> [ContentExpression] in
            if case .sequence(let inner) = part.term, !part.isOptional, !part.isRepeated { return inner }
            return [part]
        }
        return flat.count == 1 ? flat[0] : ContentExpression(.sequence(flat))
    }

    /// One of the parts; parts that are plain choices themselves become parts of the new one.
    static func choice(_ parts: [ContentExpression]) -> ContentExpression {
        let flat = parts.flatMap { part -> [ContentExpression] in
            if case .choice(let inner) = part.term, !part.isOptional, !part.isRepeated { return inner }
            return [part]
        }
        return flat.count == 1 ? flat[0] : ContentExpression(.choice(flat))
    }

    /// At least one of the parts, in order; where a part may be absent by itself, all of them may.
    static func some(_ parts: [ContentExpression]) -> ContentExpression {
        if parts.count == 1 { return parts[0] }
        if parts.contains(where: \.acceptsNothing) { return .sequence(parts.map(\.optional)) }
        return ContentExpression(.some(parts))
    }

    /// The same, or nothing.
    ///
    /// Of a sequence every part becomes optional by itself: that three elements came together or not at all in a few samples does not mean
    /// that they have to, and schemas of business documents are written so.
    var optional: ContentExpression {
        switch term {
        case .sequence(let parts) where !isRepeated, .some(let parts) where !isRepeated:
            return .sequence(parts.map(\.optional))
        case .all(let parts): return ContentExpression(.all(parts.map(\.optional)))
        default: return optionalAsWhole
        }
    }

    /// The same, or nothing: its parts come together or not at all.
    var optionalAsWhole: ContentExpression {
        var result = self
        result.isOptional = isOptional || !acceptsNothing
        return result
    }

    /// The same, once or more, in star normal form: what is repeated is never empty itself (Brüggemann-Klein 1993).
    ///
    /// `(a? b?)+` becomes `(a | b)*`, which accepts the same. libxml2 takes loops around what may be empty for ambiguous.
    var repeated: ContentExpression {
        var result = ContentExpression.choice(loopAlternatives)
        result.isRepeated = true
        result.isOptional = acceptsNothing
        return result
    }

    /// What one round of a loop around this consists of; any number of rounds makes optional parts and inner loops needless.
    private var loopAlternatives: [ContentExpression] {
        switch term {
        case .choice(let parts): return parts.flatMap(\.loopAlternatives)
        case .some(let parts), .all(let parts): return parts.flatMap(\.loopAlternatives)
        case .sequence(let parts):
            let parts = parts.map(\.loosened)
            return parts.allSatisfy(\.acceptsNothing)
                ? parts.flatMap(\.loopAlternatives) : [ContentExpression(.sequence(parts))]
        case .element: return [ContentExpression(term)]
        }
    }

    /// The same with every "at least one" inside made optional parts, and what may come in any order made a loop.
    ///
    /// At the end of a round, a part that may follow and the next round's first would be the same name, which no validator can tell apart.
    var loosened: ContentExpression {
        var result = self
        switch term {
        case .element: return self
        case .choice(let parts): result.term = .choice(parts.map(\.loosened))
        case .sequence(let parts): result.term = .sequence(parts.map(\.loosened))
        case .some(let parts): result = ContentExpression(.sequence(parts.map(\.loosened.optional)))
        case .all: result = repeated
        }
        return result
    }

    /// How many parts are there whenever any is.
    var requiredParts: Int {
        guard case .sequence(let parts) = term else { return 1 }
        return parts.count { !$0.acceptsNothing }
    }

    /// Whether no child at all is accepted.
    var acceptsNothing: Bool {
        if isOptional { return true }
        return switch term {
        case .element, .some: false
        case .sequence(let parts), .all(let parts): parts.allSatisfy(\.acceptsNothing)
        case .choice(let parts): parts.contains(where: \.acceptsNothing)
        }
    }

    /// The names, from left to right.
    package var names: [ExpandedName] {
        switch term {
        case .element(let name): [name]
        case .sequence(let parts), .choice(let parts), .some(let parts), .all(let parts): parts.flatMap(\.names)
        }
    }
}
