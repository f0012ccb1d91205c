import BODDiagnostics
import BODModel
import BODXML

/// Reports an action code that OAGIS does not know.
struct ActionCodeUnknown: Rule {
    static let description = RuleDescription(
        "verb/action-code-unknown",
        .warning,
        name: "Unknown action code",
        summary: "actionCode is Add, Replace, Change or Delete, in an answer Accepted, Modified or Rejected.",
        rationale: "the list is open, but a receiver ignores or refuses a code that nobody has agreed on with it",
        remedy: "write one of the codes of OAGIS, with its capital letter",
        passing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="Replace"/></ActionCriteria></Sync>"#)
        ],
        failing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="↓add"/></ActionCriteria></Sync>"#),
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="↓Upsert"/></ActionCriteria></Sync>"#),
        ],
        references: [
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ActionCodeEnumerationType"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for action in bod.verb?.actions ?? [] {
            guard let code = action.code, ActionCode(exactly: code) == nil, let attribute = action.actionCode else {
                continue
            }
            let meant = NearestName.of(code, among: ActionCode.allCases.map(\.rawValue))
            let correction = meant.map { Correction.value(of: attribute, to: $0, .unsafe) }
            report(Finding(.unknown(code, meant: meant), at: .value(attribute), correction: correction))
        }
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String, meant: String?) -> Self {
        Self(
            "\(code.shortened) is not an action code that OAGIS knows",
            remedy: meant.map { "write \($0), which is probably meant" }
        )
    }
}
