/// The evidence of one place while it is being gathered, with names by number so that counting compares no text.
struct NodeTally {
    var node = NodeEvidence()
    var fields: [Int: FieldEvidence] = [:]
    var attributes: [Int: AttributeEvidence] = [:]
    /// Steps between names, `from << 32 | to`; zero is the start and the end.
    private var steps: [UInt64: Int] = [:]

    /// Records that one name follows another; zero stands for the start and the end.
    mutating func step(from: Int, to: Int) {
        steps[UInt64(from) << 32 | UInt64(to), default: 0] += 1
    }

    /// Records how often a child occurred in one instance.
    mutating func count(_ occurrences: Int, of field: Int) {
        fields[field, default: FieldEvidence()].present += 1
        fields[field, default: FieldEvidence()].occurrences += occurrences
        fields[field, default: FieldEvidence()].most = max(fields[field]?.most ?? 0, occurrences)
    }

    /// The evidence with its names.
    ///
    /// - Parameter names: The names by number; number 0 is none.
    /// - Returns: The evidence.
    func evidence(_ names: [ExpandedName]) -> NodeEvidence {
        var result = node
        for (field, evidence) in fields { result.fields[names[field]] = evidence }
        for (attribute, evidence) in attributes { result.attributes[names[attribute]] = evidence }
        for (step, count) in steps {
            let from = Int(step >> 32)
            let to = Int(step & 0xFFFF_FFFF)
            result.order.steps[.init(from == 0 ? nil : names[from], to == 0 ? nil : names[to])] = count
        }
        return result
    }
}
