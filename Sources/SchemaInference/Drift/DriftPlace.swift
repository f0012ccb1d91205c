/// What samples show of one part of the earlier schema.
struct DriftPlace: Sendable, Hashable {
    /// What was seen of one kind of child.
    struct Child: Sendable, Hashable {
        /// In how many instances it occurs.
        var present = 0
        /// How often it occurs in the instance that has most of it.
        var most = 0
    }

    /// How many instances there were.
    var instances = 0
    /// Where the first one stands.
    var first: DriftPosition?
    /// The way to the first one.
    var path = DriftPath([])
    /// The children or members that the schema declares.
    var children: [ExpandedName: Child] = [:]
    /// On how many instances each attribute stands.
    var attributes: [ExpandedName: Int] = [:]
    /// What the values look like.
    var values = ValueEvidence()
    /// Which values of a list were used.
    var used: Set<ExactText> = []
    /// The kinds of JSON values.
    var kinds: Set<String> = []

    /// Whether an instance in a file can be the first one; those of a file come in order.
    func isFirst(in file: ExactText) -> Bool { first.map { file < $0.file } ?? true }

    mutating func count(_ name: ExpandedName, times: Int) {
        children[name, default: Child()].present += 1
        children[name, default: Child()].most = max(children[name]?.most ?? 0, times)
    }

    mutating func merge(_ other: DriftPlace) {
        instances += other.instances
        if let position = other.first, first.map({ position < $0 }) ?? true {
            first = position
            path = other.path
        }
        children.merge(other.children) { Child(present: $0.present + $1.present, most: max($0.most, $1.most)) }
        attributes.merge(other.attributes, uniquingKeysWith: +)
        values.merge(other.values)
        used.formUnion(other.used)
        kinds.formUnion(other.kinds)
    }
}
