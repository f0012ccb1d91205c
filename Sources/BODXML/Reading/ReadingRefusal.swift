import BODDiagnostics

/// Why a file is refused before it is parsed, and at which byte.
struct ReadingRefusal: Error {
    let id: DiagnosticID
    let summary: String
    var explanation: String?
    let remedy: String
    /// The range of the file's bytes; nil when the finding is about the whole file.
    var range: Range<Int>?

    static let emptyFile = ReadingRefusal(
        id: "xml/empty-file",
        summary: "the file is empty",
        remedy: "check the step that writes it; an interrupted export leaves an empty file"
    )

    static func tooLarge(_ size: Int, _ limit: Int) -> ReadingRefusal {
        ReadingRefusal(
            id: "xml/limit-exceeded",
            summary: "the document has \(size) bytes, more than the limit of \(limit) for a document held in memory",
            remedy: "raise the limit with --max-document-bytes if the document is meant to be so large"
        )
    }

    static func undecodable(_ failure: TextDecoding.Failure, as encoding: TextEncoding) -> ReadingRefusal {
        ReadingRefusal(
            id: "xml/encoding-mismatch",
            summary: failure.reason,
            explanation: "the document is read as \(encoding.rawValue), from its declaration or by default",
            remedy: "make the XML declaration name the encoding that the file is saved in",
            range: failure.offset..<failure.offset + 1
        )
    }

    /// As much of the file as can be shown, so that the finding has a line and a column.
    func source(of bytes: [UInt8], name: String) -> XMLSource {
        let shown = bytes.prefix(1_000_000)
        return XMLSource(
            name: name,
            bytes: bytes,
            encoding: .utf8,
            utf8: Array(String(decoding: shown, as: UTF8.self).utf8),
            byteOrderMarkLength: 0
        )
    }

    func diagnostic(in source: XMLSource) -> Diagnostic {
        Diagnostic(
            id,
            .error,
            summary,
            explanation: explanation,
            remedy: remedy,
            at: SourceLocation(file: source.name, range: range.map { shownRange($0, in: source) })
        )
    }

    /// The bytes before the first bad one are shown as they are, so a range that begins there is right; an offset stays the file's own.
    private func shownRange(_ range: Range<Int>, in source: XMLSource) -> SourceRange {
        let shown = source.position(range.lowerBound)
        let start = SourcePosition(line: shown.line, column: shown.column, offset: range.lowerBound)
        let length = range.count
        return SourceRange(
            start: start,
            end: SourcePosition(line: start.line, column: start.column + length, offset: range.lowerBound + length)
        )
    }
}

extension ReadingRefusal {
    init(_ refusal: EncodingDetection.Refusal) {
        self.init(id: refusal.id, summary: refusal.summary, remedy: refusal.remedy, range: refusal.declaration)
    }
}
