extension String {
    /// The clause as a sentence: a capital letter first, a full stop last.
    package var sentence: String {
        guard let first else { return self }
        let isWord = dropFirst().first.map { $0.isLowercase || $0 == " " } ?? true
        let head = isWord ? first.uppercased() + dropFirst() : self
        return head.hasSuffix(".") || head.hasSuffix("?") ? head : head + "."
    }
}
