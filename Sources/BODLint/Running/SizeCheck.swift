import BODDiagnostics
import BODXML

/// Compares the size of a document with what ION takes.
struct SizeCheck {
    /// The most bytes that the tenant's licence allows.
    let limit: Int

    /// What is to be said of a document's size: the worse of two findings.
    ///
    /// - Parameters:
    ///   - count: The bytes of the document as it would be sent.
    ///   - place: Where to say it; not worked out for a document that is small enough.
    /// - Returns: The finding; nil when the document is small enough.
    func finding(_ count: Int, at place: @autoclosure () -> SourceLocation) -> Diagnostic? {
        if count > limit {
            return AboveLimit.diagnostic("the document has \(count) bytes; the limit is \(limit)", at: place())
        }
        guard count > AboveFiveMegabytes.limit else { return nil }
        return AboveFiveMegabytes.diagnostic(
            "the document has \(count) bytes, more than the \(AboveFiveMegabytes.limit) that every flow takes",
            at: place()
        )
    }
}

extension FindingKind {
    /// A finding of the kind, with its own reason and remedy.
    static func diagnostic(_ summary: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            description.id,
            description.severity,
            summary,
            explanation: description.rationale,
            remedy: description.remedy,
            at: place
        )
    }
}
