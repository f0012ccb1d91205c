/// An element that is spread over parts, as one part has it.
struct DividedTrack {
    var level: DividedLevel
    /// Its place among the nodes of the part.
    let element: Int32
    /// Whether it ends in the part.
    var isEnded = false
}
