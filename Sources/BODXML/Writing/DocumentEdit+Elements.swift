extension DocumentEdit {
    /// Gives an element another text; whatever was inside is replaced.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - text: The text, not escaped; what the document's encoding lacks is written as references.
    /// - Returns: The edit.
    public static func settingText(of element: ElementNode, to text: String) -> DocumentEdit {
        let source = element.document.source
        let content = element.contentUTF8Range
        let tag = element.startTagUTF8Range
        var escaped: [UInt8] = []
        MarkupEscaping.appendText(text, to: &escaped)
        let markup = references(in: escaped, for: source.encoding)
        guard source.utf8[tag.upperBound - 2] == 0x2F else {
            return DocumentEdit(utf8Range: content, in: source, replacement: markup)
        }
        let slash = (tag.upperBound - 2)..<tag.upperBound
        return DocumentEdit(utf8Range: slash, in: source, replacement: ">\(markup)</\(element.name)>")
    }

    /// Gives an attribute another value.
    ///
    /// - Parameters:
    ///   - attribute: The attribute.
    ///   - value: The value, not escaped; what the document's encoding lacks is written as references.
    /// - Returns: The edit, of the value and its quotation marks.
    public static func settingValue(of attribute: AttributeNode, to value: String) -> DocumentEdit {
        let source = attribute.element.document.source
        let written = attribute.valueUTF8Range
        var escaped: [UInt8] = []
        MarkupEscaping.appendAttributeValue(value, to: &escaped)
        return DocumentEdit(
            utf8Range: (written.lowerBound - 1)..<(written.upperBound + 1),
            in: source,
            replacement: "\"\(references(in: escaped, for: source.encoding))\""
        )
    }

    /// Removes an element, and the line that it stands on when nothing else stands there.
    ///
    /// - Parameter element: The element.
    /// - Returns: The edit.
    public static func removing(_ element: ElementNode) -> DocumentEdit {
        DocumentEdit(utf8Range: element.utf8RangeWithLine, in: element.document.source, replacement: "")
    }

    /// Gives an element another name in both of its tags.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - name: The name as it is to be written, with its prefix if it has one.
    /// - Returns: The edits, of the start tag and, where there is one, of the end tag.
    public static func renaming(_ element: ElementNode, to name: String) -> [DocumentEdit] {
        let source = element.document.source
        let start = DocumentEdit(utf8Range: element.nameUTF8Range, in: source, replacement: name)
        guard element.contentUTF8Range.upperBound < element.utf8Range.upperBound else { return [start] }
        let place = element.contentUTF8Range.upperBound + 2
        let end = place..<place + element.nameUTF8Range.count
        return [start, DocumentEdit(utf8Range: end, in: source, replacement: name)]
    }

    /// Writes the characters that an encoding lacks as references, which are the same to a parser.
    private static func references(in escaped: [UInt8], for encoding: TextEncoding) -> String {
        let text = String(decoding: escaped, as: UTF8.self)
        if encoding == .utf8 { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if encoding.has(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
            }
        }
        return result
    }
}
