public import BODDiagnostics

extension YAMLDocument {
    /// Where a part of a text stands, for what is found in a text by someone who reads it.
    ///
    /// - Parameters:
    ///   - bytes: Bytes of the text, with quotation marks and escapes resolved.
    ///   - node: A text of this file.
    /// - Returns: Its place; that of the whole text where a part of it cannot be told.
    public func range(of bytes: Range<Int>, in node: YAMLNode) -> SourceRange {
        guard let scalar = node.scalar else { return node.range }
        let start = text.byte(ofLine: node.range.start.line, column: node.range.start.column)
        let places = YAMLTextPlaces(text.utf8[start...], scalar)
        guard let lower = places?.place(of: bytes.lowerBound), let upper = places?.end(of: bytes) else {
            return node.range
        }
        let skipped = node.range.start.offset - start
        return SourceRange(
            start: text.position(ofByte: lower, offset: lower + skipped),
            end: text.position(ofByte: upper, offset: upper + skipped)
        )
    }
}
