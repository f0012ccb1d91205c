extension JSONNode {
    /// The members of an object; none when the value is of another kind.
    public var members: JSONMembers { JSONMembers(node: self) }

    /// The elements of an array; none when the value is of another kind.
    public var elements: JSONElements { JSONElements(node: self) }

    /// The number of members or elements; zero when the value is neither an object nor an array.
    public var count: Int {
        switch kind {
        case .object: members.reduce(0) { count, _ in count + 1 }
        case .array: elements.reduce(0) { count, _ in count + 1 }
        default: 0
        }
    }

    /// The value of a member.
    ///
    /// - Parameter name: The member's name, compared by code points.
    public subscript(name: String) -> JSONNode? {
        member(named: name)?.value
    }

    /// The element at a position.
    ///
    /// - Parameter position: The position, from 0.
    public subscript(position: Int) -> JSONNode? {
        position < 0 ? nil : elements.dropFirst(position).first { _ in true }
    }

    /// The member with a name.
    ///
    /// - Parameter name: The member's name, compared by code points.
    /// - Returns: The member, or nil when there is none or the value is no object.
    public func member(named name: String) -> JSONMemberNode? {
        members.first { $0.nameUTF8.elementsEqual(name.utf8) }
    }

    /// The array or object around the value; nil for the root.
    ///
    /// The document is searched from its root, level by level.
    public var parent: JSONNode? { ancestors.last }

    /// The place of the value; the document is searched from its root, level by level.
    public var pointer: JSONPointer {
        let path = ancestors + [self]
        return JSONPointer(tokens: zip(path, path.dropFirst()).map { $0.token(of: $1) })
    }

    /// The arrays and objects around the value, from the root on.
    private var ancestors: [JSONNode] {
        var path: [JSONNode] = []
        var node = document.root
        while node.index < index {
            path.append(node)
            guard let child = node.child(around: index) else { break }
            node = child
        }
        return path
    }

    /// The element or the member's value in whose part of the tape a place is; a name belongs to its object.
    private func child(around place: Int) -> JSONNode? {
        switch kind {
        case .array: elements.first { storage.tape.next(after: $0.index) > place }
        case .object:
            members.first { storage.tape.next(after: $0.value.index) > place }
                .flatMap { $0.index == place ? nil : $0.value }
        default: nil
        }
    }

    private func token(of child: JSONNode) -> String {
        if kind == .array { return String(elements.prefix { $0.index < child.index }.count) }
        return members.first { child.index == $0.index || child.index == $0.value.index }?.name ?? ""
    }
}
