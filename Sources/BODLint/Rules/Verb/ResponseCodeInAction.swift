import BODDiagnostics
import BODModel
import BODXML

/// Reports the code of an answer in a document that asks for an action.
struct ResponseCodeInAction: Rule {
    static let description = RuleDescription(
        "verb/response-code-in-action",
        .error,
        name: "Response code in an action",
        summary: "A verb that asks for an action carries Add, Replace, Change or Delete.",
        rationale: "Accepted, Modified and Rejected say what became of a request, so the receiver has nothing to do",
        remedy: "write Add, Replace, Change or Delete; an answer is sent with the verb Acknowledge",
        passing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria></Sync>"#)
        ],
        failing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="↓Accepted"/></ActionCriteria></Sync>"#)
        ],
        references: [
            "Infor ION Development Guide, “Verbs”",
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ActionCodeEnumerationType",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verbInUse, verb.kind == .action else { return }
        for action in bod.verb?.actions ?? [] {
            guard let code = action.code, ActionCode(exactly: code)?.isResponse == true,
                let attribute = action.actionCode
            else { continue }
            report(Finding(.responseCode(code, verb), at: .value(attribute)))
        }
    }
}

extension Finding.Message {
    fileprivate static func responseCode(_ code: String, _ verb: Verb) -> Self {
        Self("\(verb.rawValue) carries \(code), the code of an answer")
    }
}
