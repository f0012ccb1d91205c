public import BODDiagnostics

/// What came of converting one document.
public struct Conversion: Sendable {
    /// The converted document; nil when the document was refused, and then `diagnostics` says why.
    public let bytes: [UInt8]?
    /// What was wrong, or lost, in the order of the document.
    public let diagnostics: [Diagnostic]
    /// The text that the findings' places are in, for excerpts; nil where there are no findings, or none with a place.
    public let text: SourceText?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - bytes: The converted document; nil when the document was refused.
    ///   - diagnostics: What was wrong, or lost.
    ///   - text: The text that the findings' places are in; made only when there are findings.
    public init(bytes: [UInt8]?, diagnostics: [Diagnostic] = [], text: @autoclosure () -> SourceText? = nil) {
        self.bytes = bytes
        self.diagnostics = diagnostics
        self.text = diagnostics.isEmpty ? nil : text()
    }
}
