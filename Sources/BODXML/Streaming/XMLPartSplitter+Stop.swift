package import BODDiagnostics

extension XMLPartSplitter.Stop {
    /// Why the document cannot be read to its end, for people.
    ///
    /// - Parameters:
    ///   - name: The name of the document.
    ///   - limit: The most bytes of a part.
    /// - Returns: The finding.
    package func diagnostic(in name: String, limit: Int) -> Diagnostic {
        switch self {
        case .tooMuchToRepeat(let position):
            Diagnostic(
                "xml/limit-exceeded",
                .error,
                "the document cannot be divided: each part would have to repeat more than \(XMLPartSplitter.largestPrefix) bytes",
                explanation:
                    "a large document is read part by part, and each part repeats the header and one element of each kind",
                remedy:
                    "hold the document with --max-document-bytes, or keep what is large, such as an attachment, out of the header",
                at: SourceLocation(file: name, range: SourceRange(at: position))
            )
        case .tooLarge(let position):
            Diagnostic(
                "xml/limit-exceeded",
                .error,
                "the document goes on for more than \(limit) bytes without a place to divide it",
                explanation:
                    "of a large document one line, or one noun, is held in memory at a time; UTF-16 is not divided",
                remedy: "raise the limit with --max-document-bytes if the document is meant to be so",
                at: SourceLocation(file: name, range: SourceRange(at: position))
            )
        }
    }
}
