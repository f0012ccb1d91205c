import BODTestSupport

/// JSON documents in which one name holds values of several kinds.
struct RandomJSON {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func make(count: Int) -> [String] {
        (0..<count).map { _ in value(0) }
    }

    private mutating func value(_ depth: Int) -> String {
        switch generator.next() % (depth < 3 ? 9 : 7) {
        case 0: "null"
        case 1: "true"
        case 2: "\(generator.next() % 100)"
        case 3: "1.50"
        case 4: "1e2"
        case 5: "\"2020-01-01T00:00:00Z\""
        case 6: "\"007\""
        case 7: "[" + (0..<generator.next() % 3).map { _ in value(depth + 1) }.joined(separator: ",") + "]"
        default: object(depth)
        }
    }

    private mutating func object(_ depth: Int) -> String {
        let members = ["a", "b", "Quantity", ""].filter { _ in generator.next() % 2 == 0 }
        return "{" + members.map { "\"\($0)\":\(value(depth + 1))" }.joined(separator: ",") + "}"
    }
}
