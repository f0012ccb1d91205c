extension ContentExpression {
    /// The expression with some names made optional or repeatable; it accepts all that it accepted before.
    ///
    /// Every name still stands once, so that the model stays deterministic, and loops are kept in star normal form.
    func widened(optional: Set<ExpandedName>, repeated: Set<ExpandedName>) -> ContentExpression {
        var result: ContentExpression
        switch term {
        case .element(let name):
            result = self
            if repeated.contains(name) { result.isRepeated = true }
            if optional.contains(name) { result.isOptional = true }
            return result
        case .sequence(let parts):
            result = ContentExpression(.sequence(parts.map { $0.widened(optional: optional, repeated: repeated) }))
        case .choice(let parts):
            result = ContentExpression(.choice(parts.map { $0.widened(optional: optional, repeated: repeated) }))
        case .some(let parts):
            result = .some(parts.map { $0.widened(optional: optional, repeated: repeated) })
        }
        let wasOptional = isOptional
        if isRepeated { result = result.repeated }
        return wasOptional ? result.optionalAsWhole : result
    }
}
