import BODDiagnostics
import BODJSON

extension MessageHeaders {
    /// Both addresses must be logical IDs.
    var logicalIDFindings: [HeaderFinding] {
        [MessageParameter.fromLogicalId, .toLogicalId].compactMap(logicalIDFinding)
    }

    private func logicalIDFinding(_ parameter: MessageParameter) -> HeaderFinding? {
        guard let text = text(of: parameter), !text.isBlank else { return nil }
        do {
            return try LogicalID(text).hasUpperCase ? upperCase(parameter, text) : nil
        } catch .tooLong {
            return nil  // `value-too-long` says it
        } catch {
            return syntax(parameter, text, error)
        }
    }

    private func syntax(_ parameter: MessageParameter, _ text: String, _ problem: LogicalIDProblem) -> HeaderFinding {
        let prefixed = try? LogicalID(LogicalID.scheme + text)
        return HeaderFinding(
            name: "logical-id-syntax",
            severity: .error,
            subject: .value(parameter.rawValue),
            summary: "\(parameter.rawValue) \"\(text)\" \(problem)",
            explanation: parameter == .fromLogicalId
                ? "ION refuses a message whose sender is not the logical ID of the client's connection point"
                : "ION cannot route a message to an address that is not a logical ID",
            remedy: prefixed.map { "write \($0)" }
                ?? "write lid://provider.product.instance, such as lid://infor.ims.cp_myapp"
                + (parameter == .toLogicalId ? ", or lid://default" : ""),
            replacement: prefixed.map { JSONValue.string($0.description).text }
        )
    }

    private func upperCase(_ parameter: MessageParameter, _ text: String) -> HeaderFinding {
        HeaderFinding(
            name: "logical-id-upper-case",
            severity: .warning,
            subject: .value(parameter.rawValue),
            summary: "\(parameter.rawValue) \"\(text)\" has capital letters",
            explanation: "Infor allows a to z only, and ION compares logical IDs with regard to case",
            remedy: "write it exactly as the connection point shows it, usually \(text.lowercased())"
        )
    }
}
