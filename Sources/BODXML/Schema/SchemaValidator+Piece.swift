import BODDiagnostics

/// What a child of an element counts as: the name that it should have had, when its own is misspelt, and what it was matched with.
struct Treatment: Hashable {
    let renamed: XMLName?
    let term: ContentTerm
}

extension SchemaValidator {
    /// Judges an element as if it stood alone where it may stand.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - start: The element to begin with.
    ///   - names: The names under which the elements around it are judged, by their places among all nodes, where these are not their own.
    /// - Returns: The findings, and what the element was taken for; nil when it has no place there.
    func judge(
        only element: ElementNode,
        from start: ElementNode,
        as names: [Int32: XMLName]
    ) -> (verdict: SchemaVerdict, treatment: Treatment)? {
        var replay = Replay(from: start, as: names[start.index])
        guard let treatment = replay.isolate(element, from: start, as: names, in: schema.model) else { return nil }
        return (judge(element.document, from: start, replay, only: element), treatment)
    }
}

extension Replay {
    /// Plans that of everything around an element nothing but itself is fed, with placeholders for what must stand beside it.
    ///
    /// - Returns: What the element is taken for; nil when it has no place there, or nothing is known of it.
    mutating func isolate(
        _ element: ElementNode,
        from start: ElementNode,
        as names: [Int32: XMLName],
        in model: SchemaModel
    ) -> Treatment? {
        var path = [element]
        while let last = path.last, last != start, let parent = last.parent { path.append(parent) }
        var treatment: Treatment?
        for (parent, child) in zip(path.reversed(), path.reversed().dropFirst()) {
            guard case .complex(let id) = type(of: parent, in: model), let content = model.contentModel(of: id) else {
                return nil
            }
            let repair = ContentRepair(of: [names[child.index] ?? child.name], by: content)
            var steps: [FeedPlan.Step] = []
            treatment = nil
            for item in repair.sequence {
                switch item {
                case .placeholder(let name, _): steps.append(plan.addPlaceholder(name))
                case .child(_, let renamed, let term):
                    steps.append(step(for: child, renamed: renamed ?? names[child.index], as: term))
                    treatment = Treatment(renamed: renamed ?? names[child.index], term: term)
                }
            }
            if treatment == nil { return nil }
            plan.set(steps, for: parent.index)
        }
        return treatment
    }
}

extension ParsedDocument {
    /// The elements around one, from the root on.
    func elementsAround(_ element: ElementNode) -> [Int32] {
        var around: [Int32] = []
        var parent = nodes[Int(element.index)].parent
        while parent >= 0 {
            around.append(parent)
            parent = nodes[Int(parent)].parent
        }
        return around
    }

    /// Whether a node is an element, or stands in it.
    func isInside(_ element: ElementNode, _ index: Int32) -> Bool {
        index >= element.index && nodes[Int(index)].start < nodes[Int(element.index)].end
    }
}
