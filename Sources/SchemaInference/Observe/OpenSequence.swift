/// The children of an element that is spread over parts of a document, as far as they have come.
struct OpenSequence {
    /// The last child's name; zero before the first.
    var last = 0
    /// How often each name has come.
    var occurrences: [Int: Int] = [:]
    /// Whether there is text beside them.
    var hasText = false
}
