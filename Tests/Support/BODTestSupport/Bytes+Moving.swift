extension [UInt8] {
    /// Moves a piece to another place; one that is inside the piece is none.
    ///
    /// - Parameters:
    ///   - range: The piece.
    ///   - place: Where it is to begin, as the bytes stand before the move.
    public mutating func move(_ range: Range<Int>, to place: Int) {
        guard !range.contains(place) else { return }
        let piece = Array(self[range])
        if place > range.lowerBound {
            insert(contentsOf: piece, at: place)
            removeSubrange(range)
        } else {
            removeSubrange(range)
            insert(contentsOf: piece, at: place)
        }
    }
}
