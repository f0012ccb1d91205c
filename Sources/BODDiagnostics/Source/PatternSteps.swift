/// Matches a sequence against one with wildcards for any number of elements.
package enum PatternSteps {
    /// Whether all of the sequence matches; of the wildcards, only the last one ever has to be tried again.
    ///
    /// - Parameters:
    ///   - count: How many elements there are.
    ///   - pieces: How many pieces the pattern has.
    ///   - isAnything: Whether a piece stands for any number of elements.
    ///   - accepts: Whether an element matches a piece.
    /// - Returns: True when it does.
    package static func match(
        _ count: Int,
        _ pieces: Int,
        isAnything: (Int) -> Bool,
        accepts: (Int, Int) -> Bool
    ) -> Bool {
        var place = 0
        var piece = 0
        var retry: (place: Int, piece: Int)?
        while place < count {
            if piece < pieces, isAnything(piece) {
                retry = (place, piece)
                piece += 1
            } else if piece < pieces, accepts(place, piece) {
                place += 1
                piece += 1
            } else if let last = retry {
                retry = (last.place + 1, last.piece)
                place = last.place + 1
                piece = last.piece + 1
            } else {
                return false
            }
        }
        while piece < pieces, isAnything(piece) { piece += 1 }
        return piece == pieces
    }
}
