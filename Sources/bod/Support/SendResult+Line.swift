import BODDiagnostics
import BODSender

extension SendResult {
    /// One line about a document: its file and what became of it.
    var line: String {
        switch self {
        case .handled(let file, let receipt): TerminalText.safe("\(file): \(receipt.line)")
        case .unusable(let file, let error): TerminalText.safe("\(file): not sent: \(error)")
        }
    }
}

extension DeliveryReceipt {
    /// What became of the document, with what the service said and the message's identifier.
    var line: String {
        let details = (outcome.serviceMessages + outcome.warnings).map { "; \($0)" }.joined()
        return "\(outcome.summary)\(details) (message id \(messageID))"
    }
}
