/// The content model of an element, with what the samples leave open about it.
struct InferredContent {
    /// The expression; nil when there are no child elements.
    var model: ContentExpression?
    var doubts: [ContentPolicy.Doubt] = []
    /// Names whose order varies, so that they are an unordered repeated choice.
    var unordered: [[ExpandedName]] = []
}

/// The most children of one element that are put in order; beyond it any order is accepted.
private let largestOrderedContent = 300

/// Infers what may stand inside an element.
///
/// The result accepts every sequence of children that was seen: it is checked against the steps, and should decomposing ever lose one,
/// any order is accepted instead.
///
/// - Parameter node: The evidence of the element.
/// - Returns: The content model.
func inferContent(_ node: NodeEvidence) -> InferredContent {
    let names = node.fields.sorted { left, right in
        (left.value.first ?? .unknown, left.key) < (right.value.first ?? .unknown, right.key)
    }.map(\.key)
    guard !names.isEmpty else { return InferredContent() }
    var policy = ContentPolicy()
    var model = anyOrder(names)
    if names.count <= largestOrderedContent {
        let ordered = graph(node, names).expression(&policy, isWholeContent: true)
        if ordered.allows(node.order) { model = ordered }
    }
    // An element that is empty says nothing of what the others hold.
    if node.text.total > 0 { model = model.optionalAsWhole }
    return InferredContent(model: model, doubts: policy.doubts, unordered: unordered(in: model))
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

private func anyOrder(_ names: [ExpandedName]) -> ContentExpression {
    ContentExpression.choice(names.map { ContentExpression($0) }).repeated.optional
}

private func unordered(in model: ContentExpression) -> [[ExpandedName]] {
    switch model.term {
    case .element: []
    case .choice where model.isRepeated: [model.names]
    case .choice(let parts), .sequence(let parts), .some(let parts): parts.flatMap { unordered(in: $0) }
    }
}

extension SamplePosition {
    /// Stands for a place that is not known and sorts before all others.
    static let unknown = SamplePosition(file: "", offset: -1)
}
