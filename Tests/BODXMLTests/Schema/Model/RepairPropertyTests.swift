import BODTestSupport
import BODXML
import Testing

@Suite("A repair of random mistakes")
struct RepairPropertyTests {
    /// What a person does to the children of an element.
    enum Mistake: CaseIterable {
        case deletes, insertsUnknown, mistypes, duplicates, swaps, moves
    }

    @Test("leads to content that the model accepts, with every kept child once", arguments: Soak.seeds(400 as UInt64))
    func repairs(seed: UInt64) throws {
        var random = RandomContent(seed: seed)
        let notation = random.notation()
        let model = try contentModel(notation.text)
        var children = random.children(of: notation)
        for _ in 0..<Int.random(in: 0...6, using: &random.generator) { random.makeMistake(in: &children) }
        let names = childNames(children.joined(separator: " "))
        let repair = ContentRepair(of: names, by: model)
        #expect(repair.isComplete)
        #expect(model.accepts(repair.sequence.map { name(of: $0, names) }), "\(notation.text): \(children)")
        #expect(repair.faults.isEmpty == model.accepts(names))
        let kept = repair.sequence.compactMap { item in
            if case .child(let index, _, _) = item { index } else { nil }
        }
        #expect(Set(kept).count == kept.count)
        #expect(kept.sorted() == repair.treatments.indices.filter { repair.treatments[$0] != nil })
        #expect(repair.faults.map(\.child) == repair.faults.map(\.child).sorted())
    }

    @Test("gives one mistake at most one fault", arguments: Soak.seeds(400 as UInt64))
    func oneMistakeIsOneFault(seed: UInt64) throws {
        var random = RandomContent(seed: 10_000 + seed)
        let notation = random.notation()
        var children = random.children(of: notation)
        random.makeMistake(in: &children)
        let repair = ContentRepair(of: childNames(children.joined(separator: " ")), by: try contentModel(notation.text))
        #expect(repair.faults.count <= 1, "\(notation.text): \(children) \(repair.faults.map(\.kind))")
    }

    @Test("gives so many mistakes at most so many faults", arguments: Soak.seeds(400 as UInt64))
    func mistakesAreFaults(seed: UInt64) throws {
        var random = RandomContent(seed: 20_000 + seed)
        let notation = random.notation()
        var children = random.children(of: notation)
        let count = Int.random(in: 2...5, using: &random.generator)
        for _ in 0..<count { random.makeMistake(in: &children) }
        let repair = ContentRepair(of: childNames(children.joined(separator: " ")), by: try contentModel(notation.text))
        #expect(repair.faults.count <= count, "\(notation.text): \(children) \(repair.faults.map(\.kind))")
    }

    private func name(of item: RepairedItem, _ children: [XMLName]) -> XMLName {
        switch item {
        case .placeholder(let name, _): name
        case .child(let index, let renamed, _): renamed ?? children[index]
        }
    }
}

extension RandomContent {
    /// Changes the children as a person might by mistake.
    mutating func makeMistake(in children: inout [String]) {
        guard !children.isEmpty else {
            children.append("Unknown")
            return
        }
        let index = Int.random(in: 0..<children.count, using: &generator)
        switch RepairPropertyTests.Mistake.allCases.randomElement(using: &generator) ?? .deletes {
        case .deletes: children.remove(at: index)
        case .insertsUnknown: children.insert("Unknown", at: index)
        case .mistypes: children[index] += "e"
        case .duplicates: children.insert(children[index], at: index)
        case .swaps: if index + 1 < children.count { children.swapAt(index, index + 1) }
        case .moves:
            let moved = children.remove(at: index)
            children.insert(moved, at: Int.random(in: 0...children.count, using: &generator))
        }
    }
}
