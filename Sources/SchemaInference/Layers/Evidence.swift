import BODForms

/// Everything that inference knows about its samples.
///
/// Evidence is a commutative monoid under `merged(with:)`: neither the order of the samples nor how the work was divided among
/// threads, runs or machines changes what is inferred.
///
/// ```swift
/// let all = parts.reduce(Evidence()) { $0.merged(with: $1) }
/// ```
public struct Evidence: Sendable, Hashable {
    /// How many documents were observed.
    public internal(set) var documents = 0
    /// The kinds of the documents; what is inferred wants one.
    public internal(set) var kinds: Set<SampleKind> = []
    /// Whether JSON documents stood one a line.
    var hasStreams = false
    /// How delimited text was written; what is inferred wants one way.
    var dialects: Set<DelimitedDialect> = []
    /// The places.
    public internal(set) var nodes: [Context: NodeEvidence] = [:]
    /// How often each prefix was bound to each namespace.
    var prefixes: [ExpandedName: Int] = [:]
    /// The names of elements, and of attributes with a namespace, that stand inside open content.
    var openNames: Set<ExpandedName> = []
    /// The types that `xsi:type` names inside open content.
    var openTypes: Set<ExpandedName> = []

    /// The evidence of no sample.
    public init() {}
}
