import BODForms
import BODXML

/// The format `json-exact`, both ways.
struct JSONExactFormat: FormatConverter {
    static let format = DocumentFormat.jsonExact

    let options: ConversionOptions

    func xml(from bytes: [UInt8], name: String) -> Conversion {
        JSONExactReader(limits: options.limits).xml(from: bytes, name: name)
    }

    func document(from document: ParsedDocument) -> Conversion {
        Conversion(bytes: JSONExactWriter(style: options.jsonStyle).bytes(of: document))
    }
}
