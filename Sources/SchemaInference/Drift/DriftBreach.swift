/// Something in samples that the earlier schema does not have, or refuses.
struct DriftBreach: Sendable, Hashable {
    /// What it is about.
    enum Aspect: Sendable, Hashable {
        /// A root that the schema does not know.
        case root
        /// An element, attribute, member or column that is not declared.
        case child, attribute
        /// Something mandatory that is not there.
        case missingChild, missingAttribute
        /// One more than allowed.
        case repetition
        /// Another place among its siblings, or one that excludes it.
        case order
        /// A value of another type.
        case type
        /// A value that is not in the list.
        case enumeration
        /// A value beyond a restriction, such as `maxLength`.
        case facet(String)
        /// `xsi:nil` where it is not allowed.
        case nilled
        /// Text among elements, or content where there must be none.
        case content
        /// A separator that differs.
        case dialect
        /// Anything else that the validator says, by its rule.
        case other(String)
    }

    /// What tells one from another.
    struct Key: Sendable, Hashable {
        let part: DriftPart
        let aspect: Aspect
        var name: ExpandedName?
    }

    /// How often it was seen.
    var count = 0
    /// Whether the schema refuses it.
    var isRefused = true
    /// Where it was seen first.
    var first: DriftPosition
    /// The way there.
    var path: DriftPath
    /// What the values look like that are refused.
    var values = ValueEvidence()
    /// How many characters the longest of them has.
    var longest = 0
    /// The kinds of JSON values that are refused.
    var kinds: [String: Int] = [:]
    /// What the validator says, when it says nothing of values.
    var words: String?

    mutating func merge(_ other: DriftBreach) {
        count += other.count
        isRefused = isRefused || other.isRefused
        values.merge(other.values)
        kinds.merge(other.kinds, uniquingKeysWith: +)
        longest = max(longest, other.longest)
        guard other.first < first else { return }
        first = other.first
        path = other.path
        words = other.words
    }
}
