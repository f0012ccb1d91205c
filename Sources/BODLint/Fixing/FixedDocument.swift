public import BODDiagnostics

/// A fix that was made.
public struct AppliedFix: Sendable, Hashable {
    /// The rule of the finding that it resolved.
    public let rule: DiagnosticID
    /// Where that finding was, in the document as it stood then.
    public let location: SourceLocation
    /// What was done.
    public let fix: Fix

    init(_ finding: Diagnostic, _ fix: Fix) {
        rule = finding.id
        location = finding.location
        self.fix = fix
    }
}

/// A document after its findings were fixed as far as they can be.
public struct FixedDocument: Sendable {
    /// The document's bytes; those of the file when nothing was fixed.
    public let bytes: [UInt8]
    /// What is still found.
    public let document: LintedDocument
    /// The fixes that were made, in their order.
    public let applied: [AppliedFix]
    /// The document's bytes before.
    public private(set) var originalBytes: [UInt8]
    /// What was found before.
    public private(set) var original: LintedDocument

    /// A document of which nothing is fixed.
    init(bytes: [UInt8], document: LintedDocument) {
        self.bytes = bytes
        self.document = document
        applied = []
        originalBytes = bytes
        original = document
    }

    /// The same document after some more fixes.
    init(_ before: FixedDocument, bytes: [UInt8], document: LintedDocument, _ fixes: [AppliedFix]) {
        self.bytes = bytes
        self.document = document
        applied = before.applied + fixes
        originalBytes = before.originalBytes
        original = before.original
    }
}
