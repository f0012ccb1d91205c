public import BODDiagnostics
package import BODJSON

/// The `ParameterRequest` of a message, read from JSON: its headers and what is to be said about them.
///
/// Reading is tolerant so that one run shows everything: members may stand in any order, unknown ones are reported and
/// passed over, a number in quotation marks is reported and taken, `charset` is taken for `characterSet`.
public struct ParameterRequest: Sendable {
    /// The headers as far as they could be read; nil when the text is not a JSON object.
    public let headers: MessageHeaders?
    /// The findings in the order of the document, each with its exact place.
    public let diagnostics: [Diagnostic]

    /// The most bytes of a request that are read.
    public static let maximumBytes = 1 << 20

    /// Reads a request.
    ///
    /// - Parameters:
    ///   - bytes: The JSON in UTF-8.
    ///   - file: The name of the file for the findings.
    public init(reading bytes: [UInt8], file: String) {
        do {
            let limits = JSONLimits(documentBytes: Self.maximumBytes)
            self.init(try JSONDocument(bytes, file: file, limits: limits))
        } catch {
            self.init(refused: error.diagnostics)
        }
    }

    private init(refused diagnostics: [Diagnostic]) {
        headers = nil
        self.diagnostics = diagnostics
    }

    /// Takes a request whose JSON was read before.
    ///
    /// - Parameter document: The JSON.
    package init(_ document: JSONDocument) {
        var reader = ParameterRequestReader(document)
        headers = reader.read()
        diagnostics = reader.diagnostics
    }

    /// Whether ION would take the request: it was read and no finding is an error.
    public var isAcceptable: Bool { headers != nil && !diagnostics.contains { $0.severity == .error } }
}
