/// The members of an object, in the order of the document; none when the value is of another kind.
public struct JSONMembers: Sequence, Sendable {
    let node: JSONNode

    /// Steps over the members, contents and all.
    public struct Iterator: IteratorProtocol {
        private let storage: JSONStorage
        private var index: Int
        private let end: Int

        init(_ node: JSONNode) {
            storage = node.storage
            let isObject = node.kind == .object
            index = isObject ? node.storage.tape.contents(of: node.index) : 0
            end = isObject ? node.storage.tape.next(after: node.index) : 0
        }

        /// The next member.
        ///
        /// - Returns: The member, or nil after the last.
        public mutating func next() -> JSONMemberNode? {
            guard index < end else { return nil }
            defer { index = storage.tape.next(after: index + 2) }
            return JSONMemberNode(storage: storage, index: index)
        }
    }

    /// Makes an iterator over the members.
    ///
    /// - Returns: The iterator, before the first member.
    public func makeIterator() -> Iterator { Iterator(node) }
}
