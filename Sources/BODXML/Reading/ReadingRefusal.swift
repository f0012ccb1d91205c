import BODDiagnostics

/// Why a file is refused before it is parsed, and at which byte.
struct ReadingRefusal: Error {
    let id: DiagnosticID
    let summary: String
    var explanation: String?
    let remedy: String
    /// The range of the file's bytes; nil when the finding is about the whole file.
    var range: Range<Int>?
    /// How the bytes before the range are to be read, to show them.
    var encoding = TextEncoding.utf8

    static let emptyFile = ReadingRefusal(
        id: "xml/empty-file",
        summary: "the file is empty",
        remedy: "check the step that writes it; an interrupted export leaves an empty file"
    )

    static let json = ReadingRefusal(
        id: "xml/not-xml",
        summary: "this is JSON, not XML",
        remedy:
            "give the BOD as XML or as json-exact; other JSON is linted by a JSON Schema, with bod lint --schema"
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
            range: failure.offset..<failure.offset + 1,
            encoding: encoding
        )
    }

    func diagnostic(in shown: ShownBytes) -> Diagnostic {
        Diagnostic(
            id,
            .error,
            summary,
            explanation: explanation,
            remedy: remedy,
            at: SourceLocation(file: shown.source.name, range: range.map(shown.range))
        )
    }
}

extension ReadingRefusal {
    init(_ refusal: EncodingDetection.Refusal) {
        self.init(
            id: refusal.id,
            summary: refusal.summary,
            remedy: refusal.remedy,
            range: refusal.declaration,
            encoding: refusal.family
        )
    }
}
