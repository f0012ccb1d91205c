/// The formats that documents are converted between, by the names that the command line uses.
///
/// A format that is listed here can be read and written; each has a folder of its own and a ``FormatConverter``.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
    /// A BOD as XML, as ION sends it.
    case bodXML = "bod-xml"
    /// JSON that holds everything an XML document says, for any XML document: see ``JSONExact``.
    case jsonExact = "json-exact"

    /// How the names of files in the format end, without the dot.
    public var fileExtension: String {
        switch self {
        case .bodXML: "xml"
        case .jsonExact: "json"
        }
    }

    /// What reads and writes the format.
    ///
    /// - Parameter options: What the user may choose.
    /// - Returns: The converter.
    public func converter(options: ConversionOptions = ConversionOptions()) -> any FormatConverter {
        switch self {
        case .bodXML: BODXMLFormat(options: options)
        case .jsonExact: JSONExactFormat(options: options)
        }
    }
}
