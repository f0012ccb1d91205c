/// Finds the name that someone probably meant.
package enum NearestName {
    /// The candidate that differs least from a name, when it is near enough to be a slip.
    ///
    /// - Parameters:
    ///   - name: What was written.
    ///   - candidates: What could have been meant; of two equally near ones the first wins.
    /// - Returns: The candidate, or nil when none is near.
    package static func of(_ name: String, among candidates: [String]) -> String? {
        let written = Array(name.lowercased().utf8.prefix(100))
        let tolerance = max(1, written.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(written, Array(candidate.lowercased().utf8))
            if distance <= tolerance, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// The optimal string alignment distance: insertions, deletions, substitutions, and swaps of neighbours.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(
                    previous[column] + (byte == other ? 0 : 1),
                    previous[column + 1] + 1,
                    current[column] + 1
                )
                if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
