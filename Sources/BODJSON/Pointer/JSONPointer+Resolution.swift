extension JSONNode {
    /// The value at a place within this value; nil when there is none.
    ///
    /// - Parameter pointer: The place, counted from this value. A position in an array has no needless zeros, as
    ///   RFC 6901 section 4 demands.
    /// - Returns: The value.
    public func resolve(_ pointer: JSONPointer) -> JSONNode? {
        var node = self
        for token in pointer.tokens {
            guard let child = node.child(token) else { return nil }
            node = child
        }
        return node
    }

    /// The member of an object or the element of an array that a token of a pointer means.
    func child(_ token: String) -> JSONNode? {
        switch kind {
        case .object: self[token]
        case .array: JSONPointer.position(token).flatMap { self[$0] }
        default: nil
        }
    }
}

extension JSONValue {
    /// The value at a place within this value; nil when there is none.
    ///
    /// - Parameter pointer: The place, counted from this value.
    /// - Returns: The value.
    public func resolve(_ pointer: JSONPointer) -> JSONValue? {
        var value = self
        for token in pointer.tokens {
            guard let child = value.child(token) else { return nil }
            value = child
        }
        return value
    }

    private func child(_ token: String) -> JSONValue? {
        guard case .array(let elements) = self else { return self[token] }
        guard let position = JSONPointer.position(token), position < elements.count else { return nil }
        return elements[position]
    }
}

extension JSONPointer {
    /// The position in an array that a token means: digits without needless zeros.
    static func position(_ token: String) -> Int? {
        guard !token.isEmpty, token.utf8.allSatisfy({ JSONNumberGrammar.isDigit($0) }) else { return nil }
        if token.utf8.count > 1, token.utf8.first == 0x30 { return nil }
        return Int(token)
    }
}
