extension JSONNode {
    /// A copy of the value and of everything in it, to change or to compare.
    public var value: JSONValue {
        var builder = JSONValueBuilder()
        var index = index
        let end = storage.tape.next(after: index)
        while index < end { builder.take(storage, at: &index) }
        return builder.result
    }
}

extension JSONValue {
    /// Copies a value of a document.
    public init(_ node: JSONNode) {
        self = node.value
    }
}

/// Builds a value from the words of a tape, without recursion.
private struct JSONValueBuilder {
    /// An array or an object in progress.
    private struct Level {
        let isObject: Bool
        let end: Int
        var elements: [JSONValue] = []
        var members: [JSONMember] = []
        var name: String?

        var value: JSONValue { isObject ? .object(members) : .array(elements) }

        mutating func add(_ value: JSONValue) {
            if let name {
                members.append(JSONMember(name, value))
                self.name = nil
            } else {
                elements.append(value)
            }
        }
    }

    private var levels: [Level] = []
    private(set) var result = JSONValue.null

    mutating func take(_ storage: JSONStorage, at index: inout Int) {
        let tag = storage.tape.tag(at: index)
        let node = JSONNode(storage: storage, index: index)
        if let level = levels.last, level.isObject, level.name == nil {
            levels[levels.count - 1].name = node.string ?? ""
        } else if tag.isContainer {
            levels.append(Level(isObject: tag == .object, end: storage.tape.next(after: index)))
        } else {
            add(node.scalar)
        }
        index += tag.width
        while let level = levels.last, level.end == index {
            levels.removeLast()
            add(level.value)
        }
    }

    private mutating func add(_ value: JSONValue) {
        if levels.isEmpty { result = value } else { levels[levels.count - 1].add(value) }
    }
}

extension JSONNode {
    fileprivate var scalar: JSONValue {
        switch kind {
        case .boolean: .bool(bool ?? false)
        case .number: number.map(JSONValue.number) ?? .null
        case .string: .string(string ?? "")
        case .null, .array, .object: .null
        }
    }
}
