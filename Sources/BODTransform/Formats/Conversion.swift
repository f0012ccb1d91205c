public import BODDiagnostics

/// What came of converting one document.
public struct Conversion: Sendable, Hashable {
    /// The converted document; nil when the document was refused, and then `diagnostics` says why.
    public let bytes: [UInt8]?
    /// What was wrong, or lost, in the order of the document.
    public let diagnostics: [Diagnostic]

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - bytes: The converted document; nil when the document was refused.
    ///   - diagnostics: What was wrong, or lost.
    public init(bytes: [UInt8]?, diagnostics: [Diagnostic] = []) {
        self.bytes = bytes
        self.diagnostics = diagnostics
    }
}
