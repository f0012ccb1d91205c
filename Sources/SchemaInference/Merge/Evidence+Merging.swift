extension Evidence {
    /// What both know together.
    ///
    /// The operation is associative and commutative, and `Evidence()` is its identity.
    ///
    /// - Parameter other: The evidence of other samples.
    /// - Returns: The evidence of all samples.
    public func merged(with other: Evidence) -> Evidence {
        var result = self
        result.merge(other)
        return result
    }

    /// Adds what another one knows.
    ///
    /// - Parameter other: The evidence of other samples.
    public mutating func merge(_ other: Evidence) {
        documents += other.documents
        kinds.formUnion(other.kinds)
        hasStreams = hasStreams || other.hasStreams
        dialects.formUnion(other.dialects)
        nodes.merge(other.nodes) { $0.merged(with: $1) }
        prefixes.merge(other.prefixes, uniquingKeysWith: +)
        openNames.formUnion(other.openNames)
        openTypes.formUnion(other.openTypes)
    }
}
