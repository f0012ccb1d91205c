import BODDiagnostics
import BODXML

/// Converts documents from one format to another.
///
/// ```swift
/// let conversion = DocumentConverter(to: .jsonExact).convert(bytes, name: "order.xml")
/// guard let json = conversion.bytes else { return report(conversion.diagnostics) }
/// ```
public struct DocumentConverter: Sendable {
    /// The format of the documents; nil finds it out from each document.
    public let source: DocumentFormat?
    /// The format to write.
    public let target: DocumentFormat
    /// What the user chose.
    public let options: ConversionOptions

    /// Makes a converter.
    ///
    /// - Parameters:
    ///   - source: The format of the documents; nil finds it out from each document.
    ///   - target: The format to write.
    ///   - options: What the user chose.
    public init(
        from source: DocumentFormat? = nil,
        to target: DocumentFormat,
        options: ConversionOptions = ConversionOptions()
    ) {
        self.source = source
        self.target = target
        self.options = options
    }

    /// Converts one document.
    ///
    /// A document that is in the wanted format already is read, to find its mistakes, and given back byte for byte.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - name: The name to report findings under, such as the path.
    /// - Returns: The converted document, or the findings that stand in its way.
    public func convert(_ bytes: [UInt8], name: String) -> Conversion {
        guard let source = source ?? DocumentFormat.detect(bytes) else {
            return Conversion(bytes: nil, diagnostics: [unknown(bytes, name)])
        }
        let xml = source.converter(options: options).xml(from: bytes, name: name)
        guard let text = xml.bytes else { return xml }
        if source == target { return Conversion(bytes: bytes, diagnostics: xml.diagnostics, text: xml.text) }
        if target == .bodXML { return xml }
        let reading = XMLReader(limits: options.limits).read(text, name: name)
        guard let document = reading.document else {
            return Conversion(
                bytes: nil,
                diagnostics: xml.diagnostics + reading.diagnostics,
                text: xml.text ?? reading.source.text
            )
        }
        let written = target.converter(options: options).document(from: document)
        return Conversion(
            bytes: written.bytes,
            diagnostics: xml.diagnostics + written.diagnostics,
            text: xml.text ?? written.text
        )
    }

    private func unknown(_ bytes: [UInt8], _ name: String) -> Diagnostic {
        // What is empty, or no text at all, is that in every format, and the XML reader knows its name.
        let reading = XMLReader(limits: options.limits).read(bytes, name: name)
        if let known = reading.diagnostics.first, known.id == "xml/empty-file" || known.id == "xml/not-xml" {
            return known
        }
        let names = DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            "convert/unknown-format",
            .error,
            "the document is in none of the formats that are read",
            explanation: "the formats are \(names); each is known by its first characters",
            remedy: "check what wrote the document, or name its format with --from",
            at: SourceLocation(file: name)
        )
    }
}
