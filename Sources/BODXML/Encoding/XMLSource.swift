public import BODDiagnostics

/// The bytes of a document as the user gave them, and the same text in UTF-8.
public struct XMLSource: Sendable {
    /// The name to report findings under, such as the file's path.
    public let name: String
    /// The bytes as given.
    public let bytes: [UInt8]
    /// The encoding that the bytes are in.
    public let encoding: TextEncoding
    /// The text, without a byte order mark; of a document in another form than XML, the XML that it stands for.
    public let utf8: [UInt8]
    private let lines: Lazy<SourceText>
    private let offsets: Lazy<OffsetMap>
    private let projection: Lazy<SourceProjection>?

    init(name: String, bytes: [UInt8], encoding: TextEncoding, utf8: [UInt8], byteOrderMarkLength: Int) {
        self.name = name
        self.bytes = bytes
        self.encoding = encoding
        self.utf8 = utf8
        lines = Lazy { SourceText(utf8: utf8) }
        offsets = Lazy { OffsetMap(utf8: utf8, encoding: encoding, start: byteOrderMarkLength) }
        projection = nil
    }

    /// Makes the source of a text in UTF-8 that is not XML at all.
    ///
    /// - Parameters:
    ///   - name: The name to report findings under.
    ///   - utf8: The file.
    package init(name: String, utf8: [UInt8]) {
        self.init(name: name, bytes: utf8, encoding: .utf8, utf8: utf8, byteOrderMarkLength: 0)
    }

    /// Makes the source of a document in a form other than XML.
    ///
    /// - Parameters:
    ///   - name: The name to report findings under.
    ///   - bytes: The file, in UTF-8.
    ///   - utf8: The XML that it stands for.
    ///   - pieces: Where the pieces of the XML stand in the file.
    package init(name: String, bytes: [UInt8], utf8: [UInt8], pieces: [SourceProjection.Piece]) {
        self.name = name
        self.bytes = bytes
        self.utf8 = utf8
        encoding = .utf8
        let lines = Lazy { SourceText(utf8: bytes) }
        self.lines = lines
        offsets = Lazy { OffsetMap(utf8: utf8, encoding: .utf8, start: 0) }
        projection = Lazy { SourceProjection(pieces, text: utf8, file: bytes, lines: lines.value) }
    }

    /// Whether the text is that of the file, so that what is replaced in the one may be replaced in the other.
    public var isOfFile: Bool { projection == nil }

    /// The text of the file with its line index, for excerpts.
    public var text: SourceText { lines.value }

    /// The position of a byte of the UTF-8 text, with the offset that it has in the user's file.
    ///
    /// - Parameter index: An index into `utf8` at which a character begins, or its end.
    /// - Returns: The position.
    public func position(_ index: Int) -> SourcePosition {
        let index = min(max(index, 0), utf8.count)
        if let projection { return projection.value.position(ofByte: index) }
        return text.position(ofByte: index, offset: offsets.value.offset(ofByte: index, in: utf8))
    }

    /// The range of the user's file for a range of the UTF-8 text.
    ///
    /// - Parameter range: A range of `utf8`.
    /// - Returns: The range with lines, columns and the user's byte offsets.
    public func range(_ range: Range<Int>) -> SourceRange {
        if let projection { return projection.value.range(range) }
        return SourceRange(start: position(range.lowerBound), end: position(range.upperBound))
    }

    /// The edit that gives a value another text, in a document in a form other than XML.
    ///
    /// - Parameters:
    ///   - range: The range of `utf8` that holds the value.
    ///   - text: The new text, not escaped.
    /// - Returns: The edit; nil for XML, and where the value is not one value of the file.
    package func edit(ofValueAt range: Range<Int>, to text: String) -> Fix.Edit? {
        projection?.value.edit(ofValueAt: range, to: text)
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
