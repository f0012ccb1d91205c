/// The productions of XML 1.0 (fifth edition) and Namespaces in XML 1.0 that what we write has to follow.
package enum XMLGrammar {
    /// The namespace that the prefix `xml` always stands for.
    package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
    /// The namespace of namespace declarations, which nothing may be bound to.
    package static let xmlnsNamespace = "http://www.w3.org/2000/xmlns/"

    /// Whether a text is a name without a colon (Namespaces in XML, production 4).
    ///
    /// - Parameter text: The text.
    /// - Returns: True when it can stand as a prefix, a local name or an instruction's target.
    package static func isNCName(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return isASCIINCName(text.utf8) }
        var scalars = text.unicodeScalars.makeIterator()
        guard let first = scalars.next(), isNameStart(first) else { return false }
        while let scalar = scalars.next() {
            if !isNameCharacter(scalar) { return false }
        }
        return true
    }

    /// Whether bytes are such a name, of ASCII, as nearly all are.
    static func isASCIINCName(_ bytes: some Sequence<UInt8>) -> Bool {
        var isFirst = true
        for byte in bytes {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x5F: break
            case 0x30...0x39, 0x2D, 0x2E: if isFirst { return false }
            default: return false
            }
            isFirst = false
        }
        return !isFirst
    }

    /// The first character that XML 1.0 cannot hold, not even as a reference (production 2).
    ///
    /// - Parameter text: The text.
    /// - Returns: The character, or nil when the text can be written.
    package static func firstForbiddenCharacter(in text: String) -> Unicode.Scalar? {
        // U+FFFE and U+FFFF begin with 0xEF in UTF-8.
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 ? byte != 0xEF : byte == 0x0A || byte == 0x09 || byte == 0x0D
        }
        return isPlain ? nil : text.unicodeScalars.first { !isCharacter($0) }
    }

    /// Whether a character may stand in a document.
    static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Whether a comment can hold the text: no `--`, and no `-` at its end (production 15).
    package static func isCommentText(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x2D, previous == 0x2D { return false }
            previous = byte
        }
        return previous != 0x2D
    }

    /// Whether a processing instruction can hold the text after its target: no `?>`, no blank in front (production 16).
    package static func isInstructionData(_ text: String) -> Bool {
        if let first = text.utf8.first, XMLSource.isBlank(first) { return false }
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x3E, previous == 0x3F { return false }
            previous = byte
        }
        return true
    }

    /// Whether a processing instruction may have the target: a name, and not `xml` in any case (production 17).
    package static func isInstructionTarget(_ text: String) -> Bool {
        isNCName(text) && text.lowercased() != "xml"
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x5F: true
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
        case 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
        case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
        default: false
        }
    }

    private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x2D, 0x2E, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }
}
