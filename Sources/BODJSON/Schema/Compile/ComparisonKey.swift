/// Bytes that are the same for two values exactly when JSON Schema takes the values for equal: numbers by value, objects
/// without regard to the order of their members, strings by code points.
enum ComparisonKey {
    /// An array or an object in progress.
    private struct Level {
        let isObject: Bool
        var parts: [[UInt8]] = []
        var name: [UInt8] = []

        mutating func add(_ part: [UInt8]) {
            parts.append(name + part)
            name = []
        }

        var key: [UInt8] {
            let parts = isObject ? parts.sorted { $0.lexicographicallyPrecedes($1) } : parts
            return [isObject ? 0x7B : 0x5B] + parts.joined() + [isObject ? 0x7D : 0x5D]
        }
    }

    static func bytes(of node: JSONNode) -> [UInt8] {
        var levels: [Level] = []
        var walk = JSONTapeWalk(node)
        while let step = walk.next() {
            var part: [UInt8]
            switch step {
            case .begin(let isObject):
                levels.append(Level(isObject: isObject))
                continue
            case .name(let index):
                levels[levels.count - 1].name = string(node.storage.utf8(at: index))
                continue
            case .scalar(let index): part = scalar(JSONNode(storage: node.storage, index: index))
            case .end: part = levels.popLast()?.key ?? []
            }
            if levels.isEmpty { return part }
            levels[levels.count - 1].add(part)
        }
        return []
    }

    private static func scalar(_ node: JSONNode) -> [UInt8] {
        switch node.kind {
        case .string: string(node.utf8 ?? [])
        case .number: node.decimal.map(number) ?? []
        default: Array(node.rawBytes)
        }
    }

    /// The length before the text keeps the parts of a list from running into one another.
    private static func string(_ text: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(text.count)\"".utf8) + text
    }

    private static func number(_ value: ExactDecimal) -> [UInt8] {
        Array((value.isNegative ? "-" : "+").utf8) + value.significand.map { $0 + 0x30 }
            + Array("e\(value.exponent);".utf8)
    }
}
