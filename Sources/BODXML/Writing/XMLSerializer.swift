import BODDiagnostics

/// Writes documents in one fixed style, so that the same document always gives the same bytes.
///
/// UTF-8 with a declaration, double quotation marks, LF, the escapes of Canonical XML, namespace declarations before attributes,
/// `<Empty/>` for elements without content. Prefixes stay as they are given; a namespace that is not in scope is declared. A document that
/// was read and not changed is better kept as its original bytes: see ``EditedDocument``.
///
/// ```swift
/// let order = DocumentBuilder(root: ElementBuilder("PurchaseOrder", namespace: infor))
/// let bytes = try XMLSerializer().bytes(of: order)
/// ```
public struct XMLSerializer: Sendable {
    /// Whether white space may be added.
    public let layout: XMLLayout

    /// Makes a writer.
    ///
    /// - Parameter layout: Whether white space may be added.
    public init(layout: XMLLayout = .indented) {
        self.layout = layout
    }

    /// Writes a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - name: The name to report findings under, such as the path it will have.
    /// - Returns: The bytes, ending in a line feed.
    /// - Throws: `XMLWritingError` with everything in it that XML 1.0 cannot hold.
    public func bytes(of document: DocumentBuilder, name: String = "<new document>") throws(XMLWritingError) -> [UInt8]
    {
        var writer = BuilderWriter(layout: layout, name: name)
        writer.write(document)
        guard writer.problems.isEmpty else { throw XMLWritingError(diagnostics: writer.problems) }
        return writer.output
    }

    /// Writes an element alone, as a piece of a document: no declaration and no line feed at its end.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - name: The name to report findings under.
    /// - Returns: The bytes.
    /// - Throws: `XMLWritingError` with everything in it that XML 1.0 cannot hold.
    public func bytes(of element: ElementBuilder, name: String = "<new document>") throws(XMLWritingError) -> [UInt8] {
        var writer = BuilderWriter(layout: layout, name: name)
        writer.write(element)
        guard writer.problems.isEmpty else { throw XMLWritingError(diagnostics: writer.problems) }
        return writer.output
    }
}
