import BODDiagnostics
import BODModel
import BODXML

/// Reports an unknown wish for an answer.
struct AcknowledgeCodeUnknown: Rule {
    static let description = RuleDescription(
        "verb/acknowledge-code-unknown",
        .warning,
        name: "Unknown acknowledgeCode",
        summary: "acknowledgeCode on Process is Always or Never.",
        rationale: "a receiver that does not know the code may send no answer, and the request stays open",
        remedy: "write Always to get an Acknowledge, or leave the attribute out",
        passing: [
            .bod("ProcessItem", verb: #"<Process acknowledgeCode="Always"/>"#)
        ],
        failing: [
            .bod("ProcessItem", verb: #"<Process acknowledgeCode="↓Yes"/>"#)
        ],
        references: [
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ProcessType"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verb, verb.verb == .process, let attribute = verb.element.attribute("acknowledgeCode"),
            !sameBytes(attribute.value, "Always"), !sameBytes(attribute.value, "Never")
        else { return }
        report(Finding(.unknown(attribute.value), at: .value(attribute)))
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String) -> Self {
        Self("\(code.shortened) is not an acknowledgeCode that OAGIS knows")
    }
}
