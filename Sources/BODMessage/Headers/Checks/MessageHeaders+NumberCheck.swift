import BODDiagnostics

extension MessageHeaders {
    /// No number may be negative.
    var numberFindings: [HeaderFinding] {
        MessageParameter.allCases.compactMap { parameter in
            guard let number = number(of: parameter), number < 0 else { return nil }
            return .numberExpected(parameter, found: "\(number)")
        }
    }
}

extension HeaderFinding {
    /// A value that is not a whole number which ION takes.
    static func numberExpected(
        _ parameter: MessageParameter,
        found: String,
        replacement: String? = nil
    ) -> HeaderFinding {
        HeaderFinding(
            name: "number-expected",
            severity: .error,
            subject: .value(parameter.rawValue),
            summary: "\(parameter.rawValue) must be a whole number from 0 to 9223372036854775807, not \(found)",
            explanation: "ION and M3 refuse a message whose \(parameter.rawValue) they cannot read as such a number",
            remedy: replacement.map { "write \($0), without quotation marks" }
                ?? "write a whole number without quotation marks",
            replacement: replacement
        )
    }
}
