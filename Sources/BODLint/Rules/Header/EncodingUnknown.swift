import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum EncodingUnknown: FindingKind {
    static let description = RuleDescription(
        "header/encoding-unknown",
        .error,
        name: "Unknown encoding",
        summary: "encoding is NONE, DEFLATE or BASE64.",
        rationale: "ION cannot decode the payload",
        remedy: "write one of the three; a character set belongs into characterSet",
        passing: [.headers(["encoding": #""BASE64""#])],
        failing: [
            .headers(["encoding": #"↓"UTF-8""#])
        ],
        references: ["IMS v3, parameters"]
    )
}
