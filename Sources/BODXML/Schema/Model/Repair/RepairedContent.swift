/// The corrected content while it is put together: its items and the states between them.
struct RepairedContent {
    /// One element of the content.
    struct Item {
        let input: ContentInput
        /// The child that stands here; -1 for a placeholder.
        var child: Int32
    }

    private let model: ContentModel
    private(set) var items: [Item] = []
    /// The state before each item, and the one after the last.
    private(set) var states: [ContentState]
    /// Where items were put in after the others, in ascending order.
    private var insertions: [Int] = []
    /// How many states may be compared while places for misplaced children are looked for.
    private var budget = 2_000_000

    init(_ model: ContentModel) {
        self.model = model
        states = [model.initialState]
    }

    var count: Int { items.count }

    var state: ContentState { states[states.count - 1] }

    mutating func append(_ input: ContentInput, child: Int32) {
        items.append(Item(input: input, child: child))
        states.append(model.advance(state, input) ?? state)
    }

    /// Where an item that was appended stands now.
    func index(ofAppended index: Int) -> Int {
        var index = index
        for insertion in insertions where insertion <= index { index += 1 }
        return index
    }

    mutating func fill(_ index: Int, with child: Int32) {
        items[index].child = child
    }

    /// The nearest place at which one more element may stand.
    mutating func slot(for input: ContentInput, near gap: Int) -> Int? {
        for distance in 0...max(gap, items.count - gap) {
            if gap + distance <= items.count, fits(input, at: gap + distance) { return gap + distance }
            if distance > 0, gap - distance >= 0, fits(input, at: gap - distance) { return gap - distance }
            if budget <= 0 { return nil }
        }
        return nil
    }

    private mutating func fits(_ input: ContentInput, at slot: Int) -> Bool {
        budget -= 1
        guard var state = model.advance(states[slot], input) else { return false }
        for index in slot..<items.count {
            budget -= 1
            guard budget > 0, let next = model.advance(state, items[index].input) else { return false }
            if next == states[index + 1] { return true }
            state = next
        }
        return model.isAccepting(state) || !model.isAccepting(self.state)
    }

    mutating func insert(_ input: ContentInput, child: Int32, at slot: Int) {
        items.insert(Item(input: input, child: child), at: slot)
        states.insert(states[slot], at: slot)
        for index in slot..<items.count {
            let next = model.advance(states[index], items[index].input) ?? states[index]
            if index > slot, next == states[index + 1] { break }
            states[index + 1] = next
        }
        insertions = insertions.map { $0 >= slot ? $0 + 1 : $0 }
        insertions.append(slot)
        insertions.sort()
    }

    /// The nearest children before and after an item.
    func neighbours(of index: Int) -> (after: Int?, before: Int?) {
        let after = items[..<index].last { $0.child >= 0 }.map { Int($0.child) }
        let before = items[(index + 1)...].first { $0.child >= 0 }.map { Int($0.child) }
        return (after, before)
    }

    /// How often a name of the model stands in the content.
    func occurrences(of symbol: Int32) -> Int { items.count { $0.input.symbol == symbol } }

    /// The child that was chosen where another name might have stood; the nearest one.
    func rival(of input: ContentInput, near gap: Int) -> Int? {
        let rivals = items.indices.filter { items[$0].child >= 0 && model.advance(states[$0], input) != nil }
        return rivals.min { abs($0 - gap) < abs($1 - gap) }.map { Int(items[$0].child) }
    }

    /// The items with what each counts as.
    ///
    /// - Parameter children: The names of the children as written.
    /// - Returns: The items in order.
    func sequence(of children: [XMLName]) -> [RepairedItem] {
        items.enumerated().compactMap { index, item in
            guard let term = model.term(of: item.input, leadingTo: states[index + 1], from: states[index]) else {
                return nil
            }
            guard item.child >= 0 else { return .placeholder(item.input.name, term) }
            let isRenamed = children[Int(item.child)] != item.input.name
            return .child(Int(item.child), renamed: isRenamed ? item.input.name : nil, as: term)
        }
    }
}
