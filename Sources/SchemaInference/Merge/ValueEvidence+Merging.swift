extension ValueEvidence {
    /// What both know together.
    ///
    /// - Parameter other: The evidence of other values.
    /// - Returns: The evidence of all values.
    public func merged(with other: ValueEvidence) -> ValueEvidence {
        var result = self
        result.merge(other)
        return result
    }

    mutating func merge(_ other: ValueEvidence) {
        for index in counts.indices { counts[index] += other.counts[index] }
        dateForms.merge(other.dateForms, uniquingKeysWith: +)
        zoned += other.zoned
        padded += other.padded
        fractionDigits = max(fractionDigits, other.fractionDigits)
        longest = max(longest, other.longest)
        distinct.merge(other.distinct)
        for example in other.examples { add(example: example) }
    }

    /// Keeps the first few different values in the order of their bytes, which needs no memory of the others.
    mutating func add(example: ExactText) {
        guard !examples.contains(example) else { return }
        let place = examples.firstIndex { example < $0 } ?? examples.count
        guard place < Self.exampleCount else { return }
        examples.insert(example, at: place)
        if examples.count > Self.exampleCount { examples.removeLast() }
    }
}
