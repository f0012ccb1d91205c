package import BODDiagnostics
package import BODJSON
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
    /// - Returns: The document, every node with its place in the JSON, or the findings that stand in its way.
    public func read(_ bytes: [UInt8], name: String) -> XMLReading {
        do {
            return read(try JSONDocument(bytes, file: name, limits: jsonLimits))
        } catch {
            return XMLReading(refusing: source(bytes, name), error.diagnostics)
        }
    }

    /// Reads a document whose JSON was read before.
    ///
    /// - Parameter json: The JSON, read within ``jsonLimits``.
    /// - Returns: The document, every node with its place in the JSON, or the findings that stand in its way.
    package func read(_ json: JSONDocument) -> XMLReading {
        var walk = JSONExactParse(document: json, limits: limits, keepsPlaces: true)
        walk.read(json.root)
        guard walk.findings.diagnostics.isEmpty else {
            return XMLReading(refusing: source(json.bytes, json.file), walk.findings.sorted())
        }
        let source = XMLSource(name: json.file, bytes: json.bytes, utf8: walk.output, pieces: walk.pieces)
        return XMLReader(limits: limits).read(source)
    }

    /// Writes a document as XML, without a tree being made of it.
    ///
    /// - Parameters:
    ///   - bytes: The JSON.
    ///   - name: The name to report findings under, such as the path.
    /// - Returns: The document as XML in UTF-8, or the findings that stand in its way.
    package func markup(of bytes: [UInt8], name: String) -> (xml: [UInt8]?, findings: [Diagnostic]) {
        let json: JSONDocument
        do {
            json = try JSONDocument(bytes, file: name, limits: jsonLimits)
        } catch {
            return (nil, error.diagnostics)
        }
        var walk = JSONExactParse(document: json, limits: limits, keepsPlaces: false)
        walk.read(json.root)
        return walk.findings.diagnostics.isEmpty ? (walk.output, []) : (nil, walk.findings.sorted())
    }

    private func source(_ bytes: [UInt8], _ name: String) -> XMLSource {
        XMLSource(name: name, bytes: bytes, utf8: bytes, pieces: [SourceProjection.Piece(at: 0, 0..<bytes.count)])
    }

    /// An element takes two levels of JSON, `$document` another two; a character of text takes up to six bytes.
    package var jsonLimits: JSONLimits {
        JSONLimits(
            documentBytes: limits.documentBytes * 4,
            depth: 2 * limits.depth + 4,
            stringBytes: limits.valueBytes * 6,
            findings: limits.findings
        )
    }
}
