public import BODDiagnostics

/// The bytes of a document as the user gave them, and the same text in UTF-8.
public struct XMLSource: Sendable {
    /// The name to report findings under, such as the file's path.
    public let name: String
    /// The bytes as given.
    public let bytes: [UInt8]
    /// The encoding that the bytes are in.
    public let encoding: TextEncoding
    /// The text, without a byte order mark.
    public let utf8: [UInt8]
    private let lines: Lazy<SourceText>
    private let offsets: Lazy<OffsetMap>

    init(name: String, bytes: [UInt8], encoding: TextEncoding, utf8: [UInt8], byteOrderMarkLength: Int) {
        self.name = name
        self.bytes = bytes
        self.encoding = encoding
        self.utf8 = utf8
        lines = Lazy { SourceText(utf8: utf8) }
        offsets = Lazy { OffsetMap(utf8: utf8, encoding: encoding, start: byteOrderMarkLength) }
    }

    /// The text with its line index, for excerpts.
    public var text: SourceText { lines.value }

    /// The position of a byte of the UTF-8 text, with the offset that it has in the user's file.
    ///
    /// - Parameter index: An index into `utf8` at which a character begins, or its end.
    /// - Returns: The position.
    public func position(_ index: Int) -> SourcePosition {
        let index = min(max(index, 0), utf8.count)
        return text.position(ofByte: index, offset: offsets.value.offset(ofByte: index, in: utf8))
    }

    /// The range of the user's file for a range of the UTF-8 text.
    ///
    /// - Parameter range: A range of `utf8`.
    /// - Returns: The range with lines, columns and the user's byte offsets.
    public func range(_ range: Range<Int>) -> SourceRange {
        SourceRange(start: position(range.lowerBound), end: position(range.upperBound))
    }

    func location(_ range: Range<Int>, path: String? = nil) -> SourceLocation {
        SourceLocation(file: name, range: self.range(range), path: path)
    }

    /// A range without the white space at both ends.
    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, Self.isBlank(utf8[lower]) { lower += 1 }
        while lower < upper, Self.isBlank(utf8[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
