/// Whether two places of one element name may share a type.
///
/// Elements with children share it when half of the smaller one's children are also the other's: few samples show all optional children.
/// The data areas of different messages share it only when they have the same verb and noun.
/// Elements with text share it when half of all their attributes are common to both, and their values are of one type.
///
/// - Parameters:
///   - left: A place.
///   - right: Another place of the same name.
///   - options: What to infer.
/// - Returns: True when one type serves both.
func areAlike(_ left: ElementCluster, _ right: ElementCluster, _ options: InferenceOptions) -> Bool {
    let (first, second) = (left.evidence, right.evidence)
    if FieldVocabulary.isDataArea(left.name) { return Set(first.fields.keys) == Set(second.fields.keys) }
    if first.structures > 0, second.structures > 0 {
        let common = first.fields.keys.count { second.fields[$0] != nil }
        return 2 * common >= min(first.fields.count, second.fields.count)
    }
    guard haveAlikeAttributes(first, second) else { return false }
    if first.structures > 0 || second.structures > 0 { return first.text.filled == 0 && second.text.filled == 0 }
    return haveAlikeValues(first.text, second.text, left.name, options)
}

private func haveAlikeAttributes(_ left: NodeEvidence, _ right: NodeEvidence) -> Bool {
    let common = left.attributes.keys.count { right.attributes[$0] != nil }
    let all = left.attributes.count + right.attributes.count - common
    return 2 * common >= all
}

private func haveAlikeValues(
    _ left: ValueEvidence,
    _ right: ValueEvidence,
    _ name: ExpandedName,
    _ options: InferenceOptions
) -> Bool {
    if left.filled == 0 || right.filled == 0 { return true }
    let leftType = inferValueType(left, named: name, options).type
    let rightType = inferValueType(right, named: name, options).type
    return leftType.family == rightType.family
}

extension ValueType {
    /// Types that widen into each other without becoming text are of one family.
    fileprivate var family: Int {
        switch self {
        case .string, .enumeration: 0
        case .boolean: 1
        case .integer, .decimal: 2
        case .date, .dateTime, .dateOrDateTime: 3
        case .time: 4
        case .duration: 5
        }
    }
}
