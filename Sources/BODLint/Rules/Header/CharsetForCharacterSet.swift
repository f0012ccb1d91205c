import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum CharsetForCharacterSet: FindingKind {
    static let description = RuleDescription(
        "header/charset-for-character-set",
        .info,
        name: "charset in place of characterSet",
        summary: "The character set is given as characterSet.",
        rationale: "the parameter is characterSet; a tutorial of Infor describes it as charset",
        remedy: "write characterSet",
        passing: [.headers(["characterSet": #""UTF-8""#])],
        failing: [
            .headers(["characterSet": nil, "↓charset": #""UTF-8""#])
        ],
        references: ["IMS v3, parameters"]
    )
}
