/// An array or an object that a pull parser is in.
struct JSONPullLevel: Sendable {
    let isObject: Bool
    /// The names of the object so far.
    var names: Set<ByteKey> = []
    var nameBytes = 0
}
