import BODLint

extension Example.Variation {
    /// The same document in another form, its markers moved along; nil when it has no such form.
    func apply(to marked: String) -> String? {
        switch self {
        case .multiByteComment: Self.commented(marked)
        case .prefixedNamespace: Self.prefixed(marked)
        case .withoutIndentation: Self.unindented(marked)
        case .carriageReturns: marked.replacing("\n", with: "\r\n")
        }
    }

    private static func commented(_ marked: String) -> String {
        guard let end = marked.range(of: "?>"), marked.hasPrefix("<?xml ") else { return "<!-- é漢😀 -->" + marked }
        return marked[..<end.upperBound] + "<!-- é漢😀 -->" + marked[end.upperBound...]
    }

    /// `<Sync>` becomes `<b:Sync>`; names that have a prefix keep it, and so do elements with a namespace of their own.
    private static func prefixed(_ marked: String) -> String? {
        // A default namespace can be undeclared, a prefix cannot.
        guard marked.contains(" xmlns=\"http"), !marked.contains("xmlns=\"\"") else { return nil }
        var result = ""
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "<") {
            let nameStart =
                rest[rest.index(after: open)...].first == "/" ? rest.index(open, offsetBy: 2) : rest.index(after: open)
            let name = rest[nameStart...].prefix { $0.isLetter || $0.isNumber || $0 == ":" }
            result += rest[..<nameStart]
            let isPlain = name.first?.isLetter == true && !name.contains(":")
            result += isPlain ? "b:\(name)" : String(name)
            rest = rest[name.endIndex...]
        }
        return (result + rest).replacing(" xmlns=", with: " xmlns:b=")
    }

    private static func unindented(_ marked: String) -> String {
        var result = ""
        var blanks = ""
        var follows = false
        for character in marked {
            if follows, character == " " || character == "\n" {
                blanks.append(character)
                continue
            }
            if follows, character != "<", character != Example.marker { result += blanks }
            blanks = ""
            follows = character == ">" || (follows && character == Example.marker)
            result.append(character)
        }
        return result
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
