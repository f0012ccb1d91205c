/// Bytes of a document, as many ranges that may overlap.
package struct CoveredBytes: Sendable {
    /// The first bytes of the ranges in their order, each with the furthest end so far.
    private var ranges: [(start: Int, end: Int)] = []

    /// Takes ranges in any order.
    ///
    /// - Parameter ranges: The ranges.
    package init(_ ranges: [Range<Int>]) {
        var end = Int.min
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            end = max(end, range.upperBound)
            self.ranges.append((range.lowerBound, end))
        }
    }

    /// Whether there are none.
    package var isEmpty: Bool { ranges.isEmpty }

    /// Whether a byte is in one of the ranges.
    ///
    /// - Parameter offset: The byte.
    /// - Returns: True when it is.
    package func contains(_ offset: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].end > offset
    }
}
