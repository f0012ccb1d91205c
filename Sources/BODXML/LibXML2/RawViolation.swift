import CLibXML2

/// One verdict of libxml2's validator: its code, the texts it names, and what was being fed when it spoke.
struct RawViolation {
    /// What was being fed.
    enum Phase {
        case start
        case text
        case end
    }

    let code: Int
    /// The index of the element that was fed, in the document's arena.
    let element: Int32
    let phase: Phase
    /// The attribute that the verdict is about, as `{namespace}local` or `local`.
    let attribute: String?
    let strings: [String]
    let message: String

    /// libxml2 writes "Element 'x', attribute 'y': …" and "The attribute 'y' is required …"; nothing else names the attribute.
    static func attribute(in message: String) -> String? {
        for opening in ["', attribute '", "': The attribute '"] {
            guard let start = message.firstEnd(of: opening) else { continue }
            return message[start...].firstIndex(of: "'").map { String(message[start..<$0]) }
        }
        return nil
    }
}

extension String {
    /// The place after the first occurrence of a text.
    fileprivate func firstEnd(of text: String) -> Index? {
        var start = startIndex
        while let quote = self[start...].firstIndex(of: "'") {
            if self[quote...].hasPrefix(text) { return index(quote, offsetBy: text.count) }
            start = index(after: quote)
        }
        return nil
    }
}
