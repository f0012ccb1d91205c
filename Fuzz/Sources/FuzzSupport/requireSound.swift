public import BODDiagnostics

/// Requires that findings are such as a user can work with: a headline, and a place inside the document.
///
/// - Parameters:
///   - diagnostics: The findings.
///   - byteCount: How many bytes the document has.
public func requireSound(_ diagnostics: [Diagnostic], byteCount: Int) {
    for diagnostic in diagnostics {
        require(!diagnostic.summary.isEmpty, "a finding has a headline")
        for range in [diagnostic.location.range] + diagnostic.notes.map(\.location?.range) {
            if let range { requireInside(range, byteCount: byteCount) }
        }
    }
}

/// Requires that a range lies in the document and does not run backwards.
///
/// - Parameters:
///   - range: The range.
///   - byteCount: How many bytes the document has.
public func requireInside(_ range: SourceRange, byteCount: Int) {
    let (start, end) = (range.start, range.end)
    let isInside = start.offset >= 0 && start.offset <= end.offset && end.offset <= byteCount
    require(isInside, "a range is inside: \(range)")
    require(
        start.line >= 1 && start.column >= 1 && end.line >= 1 && end.column >= 1,
        "positions count from 1: \(range)"
    )
    require((start.line, start.column) <= (end.line, end.column), "a range does not run backwards: \(range)")
}
