import BODDiagnostics
import BODJSON
public import BODXML

/// Reads documents in the format `json-exact`, which ``JSONExact`` describes, and writes them as XML.
///
/// Every mistake of one document is found in one run, each with its place in the JSON.
public struct JSONExactReader: Sendable {
    /// The limits that the XML documents have to keep.
    public let limits: XMLLimits

    /// Makes a reader.
    ///
    /// - Parameter limits: The limits that the XML documents have to keep.
    public init(limits: XMLLimits = .standard) {
        self.limits = limits
    }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The JSON.
    ///   - name: The name to report findings under, such as the path.
    /// - Returns: The document as XML in UTF-8, or the findings that stand in its way.
    public func xml(from bytes: [UInt8], name: String) -> Conversion {
        let json: JSONDocument
        do {
            json = try JSONDocument(bytes, file: name, limits: jsonLimits)
        } catch {
            return Conversion(bytes: nil, diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
        var walk = JSONExactParse(document: json, limits: limits)
        walk.read(json.root)
        guard walk.findings.diagnostics.isEmpty else {
            return Conversion(bytes: nil, diagnostics: walk.findings.sorted(), text: SourceText(utf8: bytes))
        }
        return Conversion(bytes: walk.output)
    }

    /// An element takes two levels of JSON, `$document` another two; a character of text takes up to six bytes.
    private var jsonLimits: JSONLimits {
        JSONLimits(
            documentBytes: limits.documentBytes * 4,
            depth: 2 * limits.depth + 4,
            stringBytes: limits.valueBytes * 6,
            findings: limits.findings
        )
    }
}
