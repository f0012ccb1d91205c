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
    private(set) var element: Int32
    let phase: Phase
    /// The attribute that the verdict is about, as `{namespace}local` or `local`.
    let attribute: String?
    let strings: [String]
    let message: String

    /// Copies what libxml2 says, which it forgets with its next message.
    init(_ error: xmlError, element: Int32, phase: Phase) {
        let message = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
        code = unsafe Int(error.code)
        self.element = element
        self.phase = phase
        attribute = phase == .start ? Self.attribute(in: message) : nil
        strings = unsafe [error.str1, error.str2, error.str3].compactMap {
            unsafe $0.map { unsafe String(cString: $0) }
        }
        self.message = message
    }

    /// The same about an element that has another place in another part of the document.
    func at(_ element: Int32) -> RawViolation {
        var violation = self
        violation.element = element
        return violation
    }

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
