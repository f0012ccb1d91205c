/// The contexts of an element name that share one type.
struct ElementCluster {
    /// What kind of type it is.
    enum Kind: Hashable {
        /// As the samples show it.
        case plain
        /// As the samples show it, under the name that `xsi:type` gives.
        case declared(ExpandedName)
        /// Open for what a customer adds.
        case open
        /// Anything, because `xsi:type` names different types.
        case anything
    }

    /// The element's name.
    let name: ExpandedName
    /// The kind of its type.
    var kind: Kind
    /// The contexts.
    var contexts: [Context]
    /// All that was seen in them.
    var evidence: NodeEvidence
    /// Whether roots, or parents of another namespace, refer to it, which only a global element allows.
    var isForcedGlobal = false
    /// Whether the declaration is global.
    var isGlobal = false
    /// Whether the name has other types elsewhere.
    var isSplit = false

    /// The parent of most instances; nil for the root.
    var mainParent: ExpandedName?
    /// How many instances that parent has.
    var largestPart = 0

    /// The name for people: with the parent where the name alone would be ambiguous.
    var subject: String {
        guard isSplit, !isGlobal, let mainParent else { return name.description }
        return "\(mainParent)/\(name)"
    }
}
