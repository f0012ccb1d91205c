import BODDiagnostics

extension MessageHeaders {
    /// No text may be longer than ION's limit for it.
    var lengthFindings: [HeaderFinding] {
        MessageParameter.allCases.compactMap(lengthFinding)
    }

    private func lengthFinding(_ parameter: MessageParameter) -> HeaderFinding? {
        guard case .text(let maximum?) = parameter.kind, let text = text(of: parameter) else { return nil }
        let count = text.unicodeScalars.count
        guard count > maximum else { return nil }
        return HeaderFinding(
            name: "value-too-long",
            severity: .error,
            subject: .value(parameter.rawValue),
            summary: "\(parameter.rawValue) has \(count) characters; at most \(maximum) are allowed",
            explanation: "ION refuses or cuts a longer value",
            remedy: "shorten it to \(maximum) characters"
        )
    }
}
