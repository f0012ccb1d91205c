import BODXML

/// BODs as XML; any XML document is taken, since what a BOD is, is for lint to say.
struct BODXMLFormat: FormatConverter {
    static let format = DocumentFormat.bodXML

    let options: ConversionOptions

    func xml(from bytes: [UInt8], name: String) -> Conversion {
        let reading = XMLReader(limits: options.limits).read(bytes, name: name)
        return Conversion(
            bytes: reading.document == nil ? nil : bytes,
            diagnostics: reading.diagnostics,
            text: reading.source.text
        )
    }

    func document(from document: ParsedDocument) -> Conversion {
        Conversion(bytes: document.source.bytes)
    }
}
