/// Canonical XML 1.0 (W3C, 15 March 2001; inclusive): two documents that mean the same to a parser give the same bytes.
///
/// Used to prove that a conversion lost nothing: white space in tags, quotation marks, CDATA sections, the order of attributes and the
/// declaration do not count, everything else does.
///
/// ```swift
/// let isSame = CanonicalXML().bytes(of: before) == CanonicalXML().bytes(of: after)
/// ```
public struct CanonicalXML: Sendable {
    /// Whether comments count.
    public let includesComments: Bool

    /// Makes the canonical form with or without comments.
    ///
    /// - Parameter includesComments: Whether comments count.
    public init(includesComments: Bool = true) {
        self.includesComments = includesComments
    }

    /// The canonical form of a document.
    ///
    /// - Parameter document: The document.
    /// - Returns: The bytes, in UTF-8.
    public func bytes(of document: ParsedDocument) -> [UInt8] {
        var writer = CanonicalWriter(document: document, includesComments: includesComments)
        writer.write()
        return writer.output
    }
}
