/// The steps that explain all children of one element.
///
/// A small parent is explained as a whole. Of a large one the automaton follows what is right, and only a window around
/// each fault is searched, so that 100 000 lines with a fault cost what they cost without it. When the search takes too
/// long, or there are more faults than anybody reads, what cannot stand is simply left out.
struct RepairPlan {
    private(set) var steps: [RepairStep] = []
    /// Whether the steps lead to a content that the model accepts.
    private(set) var isComplete = true

    private let model: ContentModel
    private let inputs: [ContentInput]
    private let faultLimit: Int
    private var state: ContentState
    private var cursor = 0
    /// The first child that may still be explained anew.
    private var floor = 0
    /// The states before the children from `floor` to `cursor`.
    private var trail: [ContentState] = []
    private var faultCount = 0
    private var budget = 400_000
    private var similar: SimilarNames

    private static let windowBefore = 16
    private static let windowAfter = 32
    private static let windowKept = 16
    private static let wholeLimit = 48
    private static let windowBudget = 40_000
    /// The most placeholders at the end of one content.
    private static let insertLimit = 4_096

    init(_ model: ContentModel, _ inputs: [ContentInput], faultLimit: Int) {
        self.model = model
        self.inputs = inputs
        self.faultLimit = faultLimit
        state = model.initialState
        similar = SimilarNames(model.names)
        while !isFinished() { explain() }
    }

    /// Follows the children that stand where they may.
    private mutating func isFinished() -> Bool {
        while cursor < inputs.count, let next = model.advance(state, inputs[cursor]) {
            trail.append(state)
            steps.append(RepairStep(kind: .accept, child: Int32(cursor)))
            state = next
            cursor += 1
        }
        return cursor == inputs.count && (model.isAccepting(state) || !isComplete)
    }

    private mutating func explain() {
        let before = (cursor, steps.count)
        if budget > 0, faultCount < faultLimit, !model.isAll { searchWindow() }
        if before == (cursor, steps.count) { explainGreedily() }
    }

    private mutating func searchWindow() {
        let isWhole = inputs.count <= Self.wholeLimit
        let start = isWhole ? floor : max(floor, cursor - Self.windowBefore)
        let end = isWhole ? inputs.count : min(inputs.count, cursor + Self.windowAfter)
        let first = start < cursor ? trail[start - floor] : state
        var search = RepairSearch(model, inputs, end: end, similar: similar)
        var windowBudget = min(budget, Self.windowBudget)
        let granted = windowBudget
        let found = search.steps(from: start, first, budget: &windowBudget)
        budget -= granted - windowBudget
        similar = search.similar
        guard found.contains(where: { $0.kind != .accept }) else { return }
        commit(found, from: start, first, upTo: end == inputs.count ? inputs.count : cursor + Self.windowKept)
    }

    private mutating func commit(_ found: [RepairStep], from start: Int, _ first: ContentState, upTo limit: Int) {
        steps.removeLast(cursor - start)
        state = first
        cursor = start
        for step in found {
            if cursor >= limit, limit < inputs.count { break }
            take(step)
        }
        floor = cursor
        trail = []
    }

    private mutating func take(_ step: RepairStep) {
        steps.append(step)
        switch step.kind {
        case .accept: state = model.advance(state, inputs[cursor]) ?? state
        case .substitute, .insert: state = model.advance(state, model.input(target: step.target)) ?? state
        case .skip: break
        }
        if step.kind != .accept { faultCount += 1 }
        if step.kind != .insert { cursor += 1 }
    }

    private mutating func explainGreedily() {
        floor = cursor
        trail = []
        defer { floor = cursor }
        guard cursor < inputs.count else { return completeGreedily() }
        let input = inputs[cursor]
        if faultCount < faultLimit, input.symbol < 0, let target = substitute(for: input) {
            take(RepairStep(kind: .substitute, child: Int32(cursor), target: target))
        } else {
            take(RepairStep(kind: .skip, child: Int32(cursor)))
        }
    }

    private mutating func substitute(for input: ContentInput) -> Int32? {
        similar.candidates(for: input.name).first { candidate in
            let target = model.input(target: candidate.symbol)
            guard model.advance(state, target) != nil else { return false }
            // In any order, a name that stands elsewhere among the children is not the one that was meant.
            return !model.isAll || !inputs.contains { $0.symbol == candidate.symbol }
        }?.symbol
    }

    private mutating func completeGreedily() {
        var count = 0
        while !model.isAccepting(state), count < Self.insertLimit {
            guard let target = mandatoryTarget(), model.advance(state, model.input(target: target)) != nil else {
                break
            }
            take(RepairStep(kind: .insert, child: Int32(cursor), target: target))
            count += 1
        }
        isComplete = model.isAccepting(state)
    }

    private func mandatoryTarget() -> Int32? {
        for position in model.mandatoryPositions(in: state).sorted() {
            if let target = model.target(at: position) { return target }
        }
        return nil
    }
}
