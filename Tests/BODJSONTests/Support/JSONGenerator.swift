import BODJSON

/// Makes documents at random: every kind of value, awkward names, odd numbers.
struct JSONGenerator {
    private var random: SeededGenerator
    private let texts = [
        "", "a", "ItemID", "é", "e\u{301}", "\u{1F600}", "\"", "\\", "/", "\n\t\u{0}\u{1F}", "0042", "a/b~c",
        "\u{7F}\u{2028}",
    ]
    private let numbers = [
        "0", "-0", "1.10", "1.0", "1e6", "1E+400", "-12.5e-3", "9007199254740993", "12345678901234567.89",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func value(depth: Int = 4) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: number()
        case 3, 4: .string(text())
        case 5, 6: .object(members(depth: depth - 1))
        default: .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth: depth - 1) })
        }
    }

    private mutating func number() -> JSONValue {
        JSONNumber(numbers.randomElement(using: &random) ?? "0").map(JSONValue.number) ?? .null
    }

    private mutating func text() -> String { texts.randomElement(using: &random) ?? "" }

    private mutating func members(depth: Int) -> [JSONMember] {
        let count = Int.random(in: 0..<24, using: &random)
        var members: [JSONMember] = []
        for position in 0..<(depth < 2 ? count : count / 6) {
            members.append(JSONMember(text() + String(position), value(depth: depth)))
        }
        return members
    }
}
