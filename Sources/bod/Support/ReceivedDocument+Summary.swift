import BODDiagnostics
import BODEmulator
import BODMessage

extension ReceivedDocument {
    /// One line about a document that the emulator took.
    var summary: String {
        let identifier = headers.documentID.map { " \($0)" } ?? ""
        let text =
            "\(version) \(headers.documentName)\(identifier) from \(headers.fromLogicalID), \(payload.count) bytes, ION message \(ionMessageID)"
        return TerminalText.safe(text)
    }
}
