extension NodeEvidence {
    /// What both know together.
    ///
    /// - Parameter other: The evidence of other instances.
    /// - Returns: The evidence of all instances.
    public func merged(with other: NodeEvidence) -> NodeEvidence {
        var result = self
        result.merge(other)
        return result
    }

    mutating func merge(_ other: NodeEvidence) {
        instances += other.instances
        nils += other.nils
        nilMarks += other.nilMarks
        structures += other.structures
        mixed += other.mixed
        lists += other.lists
        booleans += other.booleans
        open += other.open
        text.merge(other.text)
        numbers.merge(other.numbers)
        attributes.merge(other.attributes) { $0.merged(with: $1) }
        fields.merge(other.fields) { $0.merged(with: $1) }
        order.steps.merge(other.order.steps, uniquingKeysWith: +)
        first = SamplePosition.first(first, other.first)
    }
}

extension FieldEvidence {
    func merged(with other: FieldEvidence) -> FieldEvidence {
        var result = self
        result.present += other.present
        result.occurrences += other.occurrences
        result.most = max(most, other.most)
        result.first = SamplePosition.first(first, other.first)
        return result
    }
}

extension AttributeEvidence {
    func merged(with other: AttributeEvidence) -> AttributeEvidence {
        var result = self
        result.present += other.present
        result.value.merge(other.value)
        result.first = SamplePosition.first(first, other.first)
        return result
    }
}
