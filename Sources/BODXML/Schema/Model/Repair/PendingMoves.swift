/// The children that were left out and may be put in later, and the elements that were put in and are to be left out.
///
/// Only the latest few are remembered: people move one thing or cross two, and each one more multiplies the states that
/// a search has to look at.
struct PendingMoves: Hashable {
    /// The halves of moves that are awaited, the latest first: symbol + 1 for a child to leave out, -(symbol + 1) for
    /// an element to put in, 0 for none.
    private var awaited = SIMD2<Int32>()

    /// Notes that a child is left out.
    ///
    /// - Parameter symbol: The child's name.
    /// - Returns: Whether that ends a move.
    mutating func leaveOut(_ symbol: Int32) -> Bool { settle(symbol + 1) }

    /// Notes that an element is put in.
    ///
    /// - Parameter symbol: The element's name.
    /// - Returns: Whether that ends a move.
    mutating func putIn(_ symbol: Int32) -> Bool { settle(-(symbol + 1)) }

    private mutating func settle(_ half: Int32) -> Bool {
        if let index = awaited.indices.first(where: { awaited[$0] == half }) {
            for later in index..<(awaited.scalarCount - 1) { awaited[later] = awaited[later + 1] }
            awaited[awaited.scalarCount - 1] = 0
            return true
        }
        for later in awaited.indices.dropFirst().reversed() { awaited[later] = awaited[later - 1] }
        awaited[0] = -half
        return false
    }
}
