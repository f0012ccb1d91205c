/// The elements of an array, in the order of the document; none when the value is of another kind.
public struct JSONElements: Sequence, Sendable {
    let node: JSONNode

    /// Steps over the elements, contents and all.
    public struct Iterator: IteratorProtocol {
        private let storage: JSONStorage
        private var index: Int
        private let end: Int

        init(_ node: JSONNode) {
            storage = node.storage
            let isArray = node.kind == .array
            index = isArray ? node.storage.tape.contents(of: node.index) : 0
            end = isArray ? node.storage.tape.next(after: node.index) : 0
        }

        /// The next element.
        ///
        /// - Returns: The element, or nil after the last.
        public mutating func next() -> JSONNode? {
            guard index < end else { return nil }
            defer { index = storage.tape.next(after: index) }
            return JSONNode(storage: storage, index: index)
        }
    }

    /// Makes an iterator over the elements.
    ///
    /// - Returns: The iterator, before the first element.
    public func makeIterator() -> Iterator { Iterator(node) }
}
