/// A piece of markup or text, as far as one has to know it to find where elements begin and end (XML 1.0, 2.4 to 3.1).
///
/// Whether the piece is well-formed is the parser's business.
enum MarkupToken: Equatable {
    /// Text, a comment, a CDATA section or a processing instruction.
    case other(end: Int)
    case startTag(name: Range<Int>, isEmpty: Bool, end: Int)
    case endTag(end: Int)
    /// The bytes end before the piece does.
    case incomplete
    /// A document type declaration, or no markup at all.
    case foreign

    /// The piece that begins at an index.
    static func at(_ index: Int, in bytes: [UInt8]) -> MarkupToken {
        MarkupScanner.token(at: index, in: bytes.span)
    }
}
