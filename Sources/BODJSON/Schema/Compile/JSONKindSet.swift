/// A set of kinds in one byte.
struct JSONKindSet: Sendable {
    private var bits: UInt8 = 0

    init(_ kinds: [JSONKind]) {
        for kind in kinds { bits |= Self.bit(kind) }
    }

    func contains(_ kind: JSONKind) -> Bool { bits & Self.bit(kind) != 0 }

    private static func bit(_ kind: JSONKind) -> UInt8 {
        switch kind {
        case .null: 1
        case .boolean: 2
        case .number: 4
        case .string: 8
        case .array: 16
        case .object: 32
        }
    }
}
