import BODDiagnostics
public import BODForms

extension JSONExactReader {
    /// Converts a document to XML.
    ///
    /// - Parameters:
    ///   - bytes: The JSON.
    ///   - name: The name to report findings under, such as the path.
    /// - Returns: The document as XML in UTF-8, or the findings that stand in its way.
    public func xml(from bytes: [UInt8], name: String) -> Conversion {
        let (xml, findings) = markup(of: bytes, name: name)
        return Conversion(bytes: xml, diagnostics: findings, text: SourceText(utf8: bytes))
    }
}
