/// Turns the steps of a repair into faults and the corrected content.
///
/// A child that was left out and an element of its name that was put in are one misplaced child. A child that was left
/// out and fits elsewhere is misplaced too; else it is one too many, or excluded by a choice, or unknown.
struct RepairResolution {
    /// A step that is a fault, with what stood before it.
    private struct Remark {
        let step: RepairStep
        /// How many items the content had.
        let gap: Int
        let state: ContentState
    }

    private(set) var faults: [ContentFault] = []
    private(set) var furtherFaultCount = 0
    private(set) var content: RepairedContent

    private let model: ContentModel
    private let inputs: [ContentInput]
    private var remarks: [Remark] = []

    init(_ steps: [RepairStep], of inputs: [ContentInput], by model: ContentModel, faultLimit: Int) {
        self.model = model
        self.inputs = inputs
        content = RepairedContent(model)
        for step in steps { take(step) }
        let moves = RepairMoves(remarks.map(\.step), inputs)
        var index = 0
        while index < remarks.count {
            let count = extent(of: index, moves)
            if !moves.isFilled(index) {
                if faults.count < faultLimit { report(index, count, moves) } else { furtherFaultCount += 1 }
            }
            index += count
        }
    }

    private mutating func take(_ step: RepairStep) {
        let child = Int(step.child)
        if step.kind != .accept { remarks.append(Remark(step: step, gap: content.count, state: content.state)) }
        switch step.kind {
        case .accept: content.append(inputs[child], child: step.child)
        case .substitute: content.append(model.input(target: step.target), child: step.child)
        case .insert: content.append(model.input(target: step.target), child: -1)
        case .skip: break
        }
    }

    /// How many remarks in a row are one: several elements of a name that are missing at one place.
    private func extent(of index: Int, _ moves: RepairMoves) -> Int {
        let first = remarks[index].step
        guard first.kind == .insert, !moves.isFilled(index) else { return 1 }
        var end = index + 1
        while end < remarks.count, !moves.isFilled(end) {
            let next = remarks[end].step
            guard next.kind == .insert, next.target == first.target, next.child == first.child else { break }
            end += 1
        }
        return end - index
    }

    private mutating func report(_ index: Int, _ count: Int, _ moves: RepairMoves) {
        let remark = remarks[index]
        switch remark.step.kind {
        case .accept: break
        case .substitute: add(substitution(remark), remark)
        case .insert: addMissing(remark, count)
        case .skip:
            if let filled = moves.place(filledBy: index) {
                let place = content.index(ofAppended: remarks[filled].gap)
                content.fill(place, with: remark.step.child)
                addMisplaced(remark, at: place)
            } else {
                reportOmission(remark)
            }
        }
    }

    private mutating func add(_ kind: ContentFault.Kind, _ remark: Remark) {
        faults.append(
            ContentFault(kind: kind, child: Int(remark.step.child), expected: model.expected(in: remark.state))
        )
    }

    private func substitution(_ remark: Remark) -> ContentFault.Kind {
        let meant = model.input(target: remark.step.target).name
        let isSameLocal = sameBytes(meant.local, inputs[Int(remark.step.child)].name.local)
        return isSameLocal ? .wrongNamespace(expected: meant) : .misspelt(as: meant)
    }

    private mutating func addMissing(_ remark: Remark, _ count: Int) {
        let expected = model.expected(in: remark.state)
        let name = remark.step.target >= 0 ? model.input(target: remark.step.target).name : nil
        // What only its follower demands is not mandatory by itself.
        let isMandatory = expected.contains { $0.isMandatory && $0.name == name }
        let marked = isMandatory ? expected : expected.map { $0.marked(asMandatory: $0.name == name) }
        faults.append(ContentFault(kind: .missing(count: count), child: Int(remark.step.child), expected: marked))
    }

    private mutating func addMisplaced(_ remark: Remark, at index: Int) {
        let (after, before) = content.neighbours(of: index)
        add(.misplaced(after: after, before: before), remark)
    }

    private mutating func reportOmission(_ remark: Remark) {
        let input = inputs[Int(remark.step.child)]
        let gap = min(content.index(ofAppended: remark.gap), content.count)
        let similar = input.symbol < 0 ? NameSimilarity.nearest(to: input.name, among: model.names) : nil
        if similar == nil, input.symbol >= 0 || model.isAllowedByWildcard(input.name),
            let slot = content.slot(for: input, near: gap)
        {
            content.insert(input, child: remark.step.child, at: slot)
            addMisplaced(remark, at: slot)
        } else if input.symbol < 0 {
            add(.unexpected(similar: similar), remark)
        } else if let maximum = exceededMaximum(input, remark) {
            add(.repeated(maximum: maximum), remark)
        } else {
            add(.excluded(by: content.rival(of: input, near: gap)), remark)
        }
    }

    /// How often the child's name may stand, when it already stands that often.
    private func exceededMaximum(_ input: ContentInput, _ remark: Remark) -> Int? {
        let count = content.occurrences(of: input.symbol)
        guard count > 0 else { return nil }
        let total = model.totals[Int(input.symbol)]
        if count >= total { return Int(total) }
        for place in remark.state.places where model.matches(at: place.position, input) {
            let position = model.positions[Int(place.position)]
            if place.count >= position.maximum { return Int(position.maximum) }
        }
        return nil
    }
}
