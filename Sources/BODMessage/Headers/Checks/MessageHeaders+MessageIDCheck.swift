import BODDiagnostics

extension MessageHeaders {
    /// A message without an identifier, or with one that ION cuts, cannot be recognised when it is sent again.
    var messageIDFindings: [HeaderFinding] {
        guard let messageID, !messageID.isBlank else { return [missingMessageID] }
        let count = messageID.unicodeScalars.count
        return count > MessageID.keptLength && count <= MessageID.maximumLength ? [cutMessageID(count)] : []
    }

    private var missingMessageID: HeaderFinding {
        HeaderFinding(
            name: "message-id-missing",
            severity: .warning,
            subject: .all,
            summary: "messageId is missing",
            explanation: "a receiver recognises a message that arrives twice by this identifier only",
            remedy: "add an identifier that is never used for another message, such as 32 random hexadecimal digits"
        )
    }

    private func cutMessageID(_ count: Int) -> HeaderFinding {
        HeaderFinding(
            name: "value-too-long",
            severity: .warning,
            subject: .value(MessageParameter.messageId.rawValue),
            summary: "messageId has \(count) characters, of which ION keeps \(MessageID.keptLength)",
            explanation:
                "identifiers that differ after the cut only become equal, and a receiver drops the later message",
            remedy: "use at most \(MessageID.keptLength) characters"
        )
    }
}
