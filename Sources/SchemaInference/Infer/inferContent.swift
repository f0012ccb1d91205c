/// The content model of an element, with what the samples leave open about it.
struct InferredContent {
    /// The expression; nil when there are no child elements.
    var model: ContentExpression?
    var doubts: [ContentPolicy.Doubt] = []
    /// Names whose order varies, so that they are an unordered repeated choice.
    var unordered: [[ExpandedName]] = []
    /// Names whose order varies, and that never repeat.
    var interleaved: [ExpandedName] = []
}

/// Infers what may stand inside an element.
///
/// The result accepts every sequence of children that was seen: it is checked against the steps, and should decomposing ever lose one,
/// any order is accepted instead. Of what comes in any order, names that stand twice in every sample, or that never repeat, are told where
/// the samples show it.
///
/// - Parameter node: The evidence of the element.
/// - Returns: The content model.
func inferContent(_ node: NodeEvidence) -> InferredContent {
    let names = node.fields.sorted { left, right in
        (left.value.first ?? .unknown, left.key) < (right.value.first ?? .unknown, right.key)
    }.map(\.key)
    guard !names.isEmpty else { return InferredContent() }
    var policy = ContentPolicy()
    let content = ContentParts(node, names)
    var model = content.expression(of: graph(node, names), &policy)
    if model.isRepeated, policy.isInterleaved(node) { model = interleaving(of: names, node) }
    // An element that is empty says nothing of what the others hold.
    if node.text.total > 0 { model = model.optionalAsWhole }
    var result = InferredContent(model: model, doubts: policy.doubts, unordered: unordered(in: model))
    if case .all = model.term { result.interleaved = names }
    return result
}

private func interleaving(of names: [ExpandedName], _ node: NodeEvidence) -> ContentExpression {
    ContentExpression(
        .all(
            names.map { name in
                let isAlways = node.fields[name]?.present == node.structures
                return isAlways ? ContentExpression(name) : ContentExpression(name).optional
            }
        )
    )
}

private func graph(_ node: NodeEvidence, _ names: [ExpandedName]) -> ContentGraph {
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var graph = ContentGraph(models: [:], edges: [:])
    for (number, name) in names.enumerated() { graph.models[number] = ContentExpression(name) }
    for (step, count) in node.order.steps {
        let from = step.from.flatMap { numbers[$0] } ?? ContentGraph.start
        let to = step.to.flatMap { numbers[$0] } ?? ContentGraph.end
        graph.add(count, from: from, to: to)
    }
    return graph
}

private func unordered(in model: ContentExpression) -> [[ExpandedName]] {
    switch model.term {
    case .element, .all: []
    case .choice where model.isRepeated: [model.names]
    case .choice(let parts), .sequence(let parts), .some(let parts): parts.flatMap { unordered(in: $0) }
    }
}

extension SamplePosition {
    /// Stands for a place that is not known and sorts before all others.
    static let unknown = SamplePosition(file: "", offset: -1)
}
