import BODDiagnostics

/// Some bytes of a document, with the position of the first.
struct XMLExcerpt: Sendable {
    let bytes: [UInt8]
    let position: SourcePosition
}
