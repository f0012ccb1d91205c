extension ContentExpression {
    /// The expression with some names made optional or repeatable; it accepts all that it accepted before.
    ///
    /// The model stays deterministic: no name stands more often than before, what stands twice comes in any order once it is no longer
    /// there exactly twice, and loops are kept in star normal form.
    func widened(optional: Set<ExpandedName>, repeated: Set<ExpandedName>) -> ContentExpression {
        guard !namesStandingTwice.isDisjoint(with: optional.union(repeated)) else {
            return widenedOneByOne(optional: optional, repeated: repeated)
        }
        var seen: Set<ExpandedName> = []
        let names = names.filter { seen.insert($0).inserted }
        let loop = ContentExpression.choice(names.map { ContentExpression($0) }).repeated
        return acceptsNothing || !optional.isEmpty ? loop.optional : loop
    }

    private var namesStandingTwice: Set<ExpandedName> {
        var seen: Set<ExpandedName> = []
        return Set(names.filter { !seen.insert($0).inserted })
    }

    private func widenedOneByOne(optional: Set<ExpandedName>, repeated: Set<ExpandedName>) -> ContentExpression {
        func widen(_ part: ContentExpression) -> ContentExpression {
            part.widenedOneByOne(optional: optional, repeated: repeated)
        }
        var result: ContentExpression
        switch term {
        case .element(let name):
            result = self
            if repeated.contains(name) { result.isRepeated = true }
            if optional.contains(name) { result.isOptional = true }
            return result
        case .sequence(let parts):
            result = ContentExpression(.sequence(parts.map(widen)))
        case .choice(let parts):
            result = ContentExpression(.choice(parts.map(widen)))
        case .some(let parts):
            result = .some(parts.map(widen))
        case .all(let parts):
            let widened = parts.map(widen)
            result = ContentExpression(.all(widened))
            // Nothing in it may repeat (XSD 1.0 part 1, cos-all-limited).
            if widened.contains(where: \.isRepeated) { result = result.repeated }
        }
        let wasOptional = isOptional
        if isRepeated { result = result.repeated }
        return wasOptional ? result.optionalAsWhole : result
    }
}
