import BODDiagnostics
import BODMessage
import BODModel
import BODXML

/// Reports a logical ID that is not written as ION demands.
struct LogicalIDSyntax: Rule {
    static let description = RuleDescription(
        "id/logical-id-syntax",
        .error,
        name: "Malformed logical ID",
        summary: "The sender's LogicalID is lid://provider.product.instance, optionally with :connection and /path.",
        rationale:
            "ION compares it with the logical ID of the connection point and refuses a sender that it does not know",
        remedy: "copy the logical ID from the connection point in ION Desk, lid:// included",
        passing: [
            .bod(sender: "<LogicalID>lid://infor.ln.ln01/3555</LogicalID>"),
            .bod(sender: "<LogicalID>lid://infor.application.instance:main/site</LogicalID>"),
        ],
        failing: [
            .bod(sender: "<LogicalID>↓infor.engine.workflow</LogicalID>"),
            .bod(sender: "<LogicalID>↓lid://acme.receiving</LogicalID>"),
            .bod(sender: "<LogicalID>↓lid://infor.ln.ln 01</LogicalID>"),
            .bod(sender: "<LogicalID>↓lid://infor..ln01</LogicalID>"),
        ],
        references: ["Infor ION Development Guide, “Logical ID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let field = bod.sender?.logicalID, let text = field.nonBlank, let problem = problem(of: text) else {
            return
        }
        report(Finding(.malformed(text, problem), at: .content(field.element), correction: correction(problem, field)))
    }

    /// What is wrong; length is a matter of another rule.
    private func problem(of text: String) -> LogicalIDProblem? {
        do {
            _ = try LogicalID(text)
            return nil
        } catch .tooLong {
            return nil
        } catch {
            return error
        }
    }

    private func correction(_ problem: LogicalIDProblem, _ field: ElementText) -> Correction? {
        let completed = LogicalID.scheme + field.value
        guard problem == .schemeMissing, (try? LogicalID(completed)) != nil else { return nil }
        return Correction.text(of: field.element, to: completed, .unsafe)
    }
}

extension Finding.Message {
    fileprivate static func malformed(_ text: String, _ problem: LogicalIDProblem) -> Self {
        Self("the LogicalID \(text) \(problem)")
    }
}
