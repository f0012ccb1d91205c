extension ContentModel {
    /// How often a name may stand in the whole content.
    ///
    /// - Parameter name: The child's name.
    /// - Returns: The number; nil for any number, and 0 for a name that the model does not have.
    package func maximum(of name: XMLName) -> Int? {
        let symbol = input(name).symbol
        guard symbol >= 0 else { return 0 }
        let total = totals[Int(symbol)]
        return total == ContentPosition.unbounded ? nil : Int(total)
    }

    /// Whether no content is complete without a child of a name.
    ///
    /// - Parameter name: The child's name.
    /// - Returns: True when every way through the model passes a place that only the name fits.
    package func isMandatory(_ name: XMLName) -> Bool {
        let symbol = input(name).symbol
        guard symbol >= 0, !positions[0].isLast else { return false }
        if isAll {
            return positions.dropFirst().contains { !$0.isOptionalInAll && isOnly(symbol, at: $0) }
        }
        var seen: Set<Int32> = [0]
        var open: [Int32] = [0]
        while let next = open.popLast() {
            for edge in edges[positions[Int(next)].edges] where seen.insert(edge.target).inserted {
                let position = positions[Int(edge.target)]
                if isOnly(symbol, at: position) { continue }
                if position.isLast { return false }
                open.append(edge.target)
            }
        }
        return true
    }

    private func isOnly(_ symbol: Int32, at position: ContentPosition) -> Bool {
        position.wildcard < 0 && matches[position.matches].allSatisfy { $0.symbol == symbol }
    }
}
