/// What is wrong with the children of an element, in the fewest faults, and the content that was probably meant.
///
/// One mistake of a person is one fault at the place where a person sees it: a typing error is a misspelt name, not an
/// unexpected element and a missing one; a swapped pair is one misplaced element.
///
/// Guarantees: `sequence` is accepted by the model when `isComplete` is true; every child that is not left out is in it
/// once. A content that the model accepts has no fault. Time is O(children · positions) for what is right, and bounded
/// by a budget of search nodes for what is wrong.
package struct ContentRepair: Sendable {
    /// The faults in the order of the document, at most as many as asked for.
    package let faults: [ContentFault]
    /// How many faults there are beyond those.
    package let furtherFaultCount: Int
    /// What each child counts as, a misspelt or misplaced one too; nil for one that cannot stand in the element.
    package let treatments: [ContentTerm?]
    /// The content that was probably meant, in its order.
    package let sequence: [RepairedItem]
    /// Whether the model accepts the sequence; false for a model that accepts nothing or demands thousands.
    package let isComplete: Bool

    /// Explains the children of an element.
    ///
    /// - Parameters:
    ///   - children: The names of the children, in order.
    ///   - model: What may stand in the element.
    ///   - faultLimit: The most faults to describe; those beyond are counted.
    package init(of children: [XMLName], by model: ContentModel, faultLimit: Int = 50) {
        let inputs = Self.inputs(children, model)
        let plan = RepairPlan(model, inputs, faultLimit: faultLimit)
        let resolution = RepairResolution(plan.steps, of: inputs, by: model, faultLimit: faultLimit)
        faults = resolution.faults
        furtherFaultCount = resolution.furtherFaultCount
        sequence = resolution.content.sequence(of: children)
        isComplete = plan.isComplete
        var treatments = [ContentTerm?](repeating: nil, count: children.count)
        for case .child(let index, _, let term) in sequence { treatments[index] = term }
        self.treatments = treatments
    }

    private static func inputs(_ children: [XMLName], _ model: ContentModel) -> [ContentInput] {
        var inputs: [ContentInput] = []
        inputs.reserveCapacity(children.count)
        for name in children {
            // Lines stand in a row: the name before is nearly always the same one.
            if let last = inputs.last, last.name == name {
                inputs.append(last)
            } else {
                inputs.append(model.input(name))
            }
        }
        return inputs
    }
}
