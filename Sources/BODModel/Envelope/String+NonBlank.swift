extension String {
    /// The text without spaces, tabs and line breaks at both ends; nil when nothing is left.
    package var nonBlank: String? {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard let first = utf8.first, let last = utf8.last else { return nil }
        if !isBlank(first), !isBlank(last) { return self }
        let head = utf8.drop(while: isBlank)
        guard !head.isEmpty else { return nil }
        let count = head.reversed().drop(while: isBlank).count
        return String(Substring(head.prefix(count)))
    }

    /// The items of a list as XML Schema writes it: separated by spaces, tabs and line breaks.
    package var listItems: [String] {
        utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.map { String(Substring($0)) }
    }
}
