/// Which of its siblings of the same name every element is, made for all of a document when the first path is asked for.
///
/// Counting siblings for each finding by itself would take a time that grows with the square of their number.
struct SiblingNumbers: Sendable {
    /// The numbers by the ordinal of the element, from 1; 0 where no sibling has the same name.
    private let numbers: [Int32]

    init(_ nodes: [NodeRecord], _ names: NameTable) {
        var numbers = [Int32](repeating: 0, count: nodes.count)
        var last: [UInt64: Int] = [:]
        for (index, node) in nodes.enumerated() where node.kind == .element && node.parent >= 0 {
            let name = names.entries[Int(node.name)].expanded
            let key = UInt64(node.parent) << 32 | UInt64(name)
            if let before = last.updateValue(index, forKey: key) {
                // The first of several learns its number only when the second comes.
                if numbers[before] == 0 { numbers[before] = 1 }
                numbers[index] = numbers[before] + 1
            }
        }
        self.numbers = numbers
    }

    func number(of ordinal: Int) -> Int { Int(numbers[ordinal]) }
}
