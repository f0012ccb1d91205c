/// A part of a content model while it is compiled: where it begins and ends (Glushkov's construction).
struct ContentFragment {
    /// The positions that can come first.
    var first: [Int32] = []
    /// The positions that can come last.
    var last: [Int32] = []
    /// Whether the part can be empty.
    var isNullable = true
}
