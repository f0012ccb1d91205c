/// A way from one position of a content model to another.
struct ContentEdge: Sendable {
    var target: Int32
    /// Whether the way begins a group anew; what it leads to need not follow.
    var isLoop: Bool
}
