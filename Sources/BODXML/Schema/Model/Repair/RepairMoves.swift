/// Which placeholders are filled by children of their name that stand elsewhere.
struct RepairMoves {
    private var placeFilledBy: [Int: Int] = [:]
    private var filled: Set<Int> = []

    /// Pairs what was put in with what was left out, the nearest ones of a name.
    init(_ steps: [RepairStep], _ inputs: [ContentInput]) {
        var open: [Int32: [Int]] = [:]
        for (index, step) in steps.enumerated() where step.kind == .insert && step.target >= 0 {
            open[step.target, default: []].append(index)
        }
        guard !open.isEmpty else { return }
        for (index, step) in steps.enumerated() where step.kind == .skip {
            let symbol = inputs[Int(step.child)].symbol
            guard let nearest = open[symbol]?.min(by: { abs($0 - index) < abs($1 - index) }) else { continue }
            open[symbol]?.removeAll { $0 == nearest }
            placeFilledBy[index] = nearest
            filled.insert(nearest)
        }
    }

    func isFilled(_ index: Int) -> Bool { filled.contains(index) }

    func place(filledBy index: Int) -> Int? { placeFilledBy[index] }
}
