public import BODXML

/// Reads and writes one format; XML is what all formats are converted by way of.
///
/// A converter is a value without state, so that one may serve many documents at once.
public protocol FormatConverter: Sendable {
    /// The format.
    static var format: DocumentFormat { get }

    /// Reads a document of the format as XML.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - name: The name to report findings under, such as the path.
    /// - Returns: The document as XML, or the findings that stand in its way.
    func xml(from bytes: [UInt8], name: String) -> Conversion

    /// Writes an XML document in the format.
    ///
    /// - Parameter document: The document.
    /// - Returns: The document in the format, and what of it was lost.
    func document(from document: ParsedDocument) -> Conversion
}
