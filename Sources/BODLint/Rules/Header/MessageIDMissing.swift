import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum MessageIDMissing: FindingKind {
    static let description = RuleDescription(
        "header/message-id-missing",
        .warning,
        name: "Missing message identifier",
        summary: "messageId is given.",
        rationale: "a receiver recognises a message that arrives twice by this identifier only",
        remedy: "add an identifier that is never used for another message",
        passing: [.headers([:])],
        failing: [
            .headers(isMarkedAtStart: true, ["messageId": nil])
        ],
        references: ["Infor ION Development Guide, “Duplicate messages”"]
    )
}
