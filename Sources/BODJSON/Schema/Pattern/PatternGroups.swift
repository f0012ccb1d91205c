/// The groups of a regular expression, which a backreference may name before they begin.
struct PatternGroups {
    private(set) var count = 0
    private(set) var numbers: [[Unicode.Scalar]: Int] = [:]

    /// Counts the groups of an expression.
    ///
    /// What is no group is passed over as it is written: escapes, classes, and groups that only hold together.
    init(_ scalars: [Unicode.Scalar]) throws(ECMAPatternError) {
        var isInClass = false
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "\\": index += 1
            case "[": isInClass = true
            case "]": isInClass = false
            case "(" where !isInClass: try open(scalars, at: index)
            default: break
            }
            index += 1
        }
    }

    private mutating func open(_ scalars: [Unicode.Scalar], at index: Int) throws(ECMAPatternError) {
        var reader = PatternGroupName(scalars, at: index + 1)
        if index + 1 < scalars.count, scalars[index + 1] == "?", !reader.isNext { return }
        if reader.isNext {
            numbers[try reader.next()] = count
        }
        count += 1
    }
}
