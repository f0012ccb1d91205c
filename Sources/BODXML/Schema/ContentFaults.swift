import BODDiagnostics

/// What is wrong with the children of one element, and how to show them to the validator again so that it goes on.
struct ContentFaults {
    private(set) var diagnostics: [Diagnostic] = []
    private let document: ParsedDocument
    private let parent: ElementNode
    private var isExplained = false

    /// Explains the content of one element and plans its replay.
    ///
    /// - Parameters:
    ///   - parent: The element whose content libxml2 refused.
    ///   - document: The document.
    ///   - model: The schema's components.
    ///   - violations: What libxml2 said, for a parent that the model does not know.
    ///   - replay: Takes the corrected content, and which declarations the children count as.
    init(
        of parent: Int32,
        in document: ParsedDocument,
        by model: SchemaModel,
        violations: [RawViolation],
        replay: inout Replay
    ) {
        self.document = document
        self.parent = ElementNode(document: document, index: parent)
        if let type = replay.type(of: self.parent, in: model), case .complex(let id) = type,
            let content = model.contentModel(of: id)
        {
            explain(by: content, model, &replay)
        }
        if !isExplained { leaveOut(violations, &replay) }
    }

    private mutating func explain(by content: ContentModel, _ model: SchemaModel, _ replay: inout Replay) {
        let children = Array(parent.childElements)
        let names = children.map(\.name)
        let repair = ContentRepair(of: names, by: content)
        isExplained = !repair.faults.isEmpty
        let told = repair.faults.filter { fault in
            !Self.isInherited(fault, names, parent.name, as: replay.plan.name(of: parent.index))
        }
        let wording = FaultWording(parent: .node(parent), children: children.map { .node($0) }, model: model)
        diagnostics = told.map { wording.diagnostic(for: $0) }
        var steps: [FeedPlan.Step] = []
        for item in repair.sequence {
            switch item {
            case .child(let index, let name, let term):
                steps.append(replay.step(for: children[index], renamed: name, as: term))
            case .placeholder(let name, _): steps.append(replay.plan.addPlaceholder(name))
            }
        }
        replay.plan.set(steps, for: parent.index)
    }

    /// Whether a child is in a wrong namespace for no other reason than that its parent is, of which has been told.
    ///
    /// - Parameters:
    ///   - fault: What is wrong.
    ///   - children: The names of the children.
    ///   - parent: The name of the parent.
    ///   - fedName: The name under which the parent is judged; nil for its own.
    /// - Returns: True when the parent's namespace says it already.
    static func isInherited(
        _ fault: ContentFault,
        _ children: [XMLName],
        _ parent: XMLName,
        as fedName: XMLName?
    ) -> Bool {
        guard case .wrongNamespace = fault.kind, let fedName, sameBytes(fedName.local, parent.local) else {
            return false
        }
        return sameBytes(children[fault.child].namespace ?? "", parent.namespace ?? "")
    }

    /// Where the model says nothing, or disagrees with libxml2, the offenders are left out and reported as they are.
    private mutating func leaveOut(_ violations: [RawViolation], _ replay: inout Replay) {
        let offenders = violations.filter { violation in
            violation.code == ViolationCode.elementContent && violation.phase == .start
                && document.nodes[Int(violation.element)].parent == parent.index
        }
        let wording = FaultWording(parent: .node(parent), children: [], model: nil)
        diagnostics = offenders.map { wording.unexpected(.node(ElementNode(document: document, index: $0.element))) }
        if offenders.isEmpty { diagnostics.append(wording.incomplete) }
        let skipped = Set(offenders.map(\.element))
        let kept = parent.childElements.filter { !skipped.contains($0.index) }
        replay.plan.set(kept.map { FeedPlan.Step.element($0.index) }, for: parent.index)
    }
}
