/// Steps over a value and everything in it in the order of the document, without recursion.
struct JSONTapeWalk {
    /// One step; an index is a place on the tape.
    enum Step {
        case begin(isObject: Bool)
        case end(isObject: Bool)
        case name(Int)
        case scalar(Int)
    }

    private struct Level {
        let isObject: Bool
        let end: Int
        var isAtName: Bool
    }

    private let tape: JSONTape
    private var index: Int
    private let end: Int
    private var levels: [Level] = []

    init(_ node: JSONNode) {
        tape = node.storage.tape
        index = node.index
        end = tape.next(after: node.index)
    }

    mutating func next() -> Step? {
        if let level = levels.last {
            if level.end == index {
                levels.removeLast()
                return .end(isObject: level.isObject)
            }
            if level.isObject {
                levels[levels.count - 1].isAtName.toggle()
                if level.isAtName { return .name(step()) }
            }
        }
        if index >= end { return nil }
        let tag = tape.tag(at: index)
        guard tag.isContainer else { return .scalar(step()) }
        let isObject = tag == .object
        levels.append(Level(isObject: isObject, end: tape.next(after: index), isAtName: isObject))
        index += tag.width
        return .begin(isObject: isObject)
    }

    private mutating func step() -> Int {
        defer { index += tape.tag(at: index).width }
        return index
    }
}
