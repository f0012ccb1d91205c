extension ElementCluster {
    /// Takes in another group of the same name.
    mutating func join(_ other: ElementCluster) {
        contexts += other.contexts
        if other.isLargerPart(than: self) { mainParent = other.mainParent }
        evidence.merge(other.evidence)
        isForcedGlobal = isForcedGlobal || other.isForcedGlobal
        largestPart = max(largestPart, other.largestPart)
    }

    /// Whether the largest single place of this group outweighs that of another; the parent's name decides between equals.
    private func isLargerPart(than other: ElementCluster) -> Bool {
        if largestPart != other.largestPart { return largestPart > other.largestPart }
        guard let parent = mainParent, let otherParent = other.mainParent else { return mainParent != nil }
        return parent < otherParent
    }

    /// Orders groups by how much was seen of them.
    func isSmaller(than other: ElementCluster) -> Bool {
        if evidence.instances != other.evidence.instances { return evidence.instances < other.evidence.instances }
        return (other.contexts.min() ?? other.contexts[0]) < (contexts.min() ?? contexts[0])
    }
}

extension NodeEvidence {
    /// Whether nothing was seen that a type could be told by.
    var isSilent: Bool { structures == 0 && text.filled == 0 && attributes.isEmpty }
}
