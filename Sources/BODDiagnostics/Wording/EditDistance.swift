/// How many slips of the keys lie between two texts.
package enum EditDistance {
    /// The distance of Damerau and Levenshtein, in which a swap of neighbours counts once (optimal string alignment).
    ///
    /// It takes time and memory in proportion to the product of the lengths; callers bound them.
    ///
    /// - Parameters:
    ///   - left: The scalars of one text.
    ///   - right: Those of the other.
    /// - Returns: The number of characters to insert, delete, replace or swap.
    package static func between(_ left: [UInt32], _ right: [UInt32]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
