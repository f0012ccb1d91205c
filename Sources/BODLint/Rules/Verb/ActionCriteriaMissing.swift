import BODDiagnostics
import BODModel
import BODXML

/// Reports an action without the word what to do.
struct ActionCriteriaMissing: Rule {
    static let description = RuleDescription(
        "verb/action-criteria-missing",
        .info,
        name: "Missing ActionCriteria",
        summary: "A verb that asks for an action says which one.",
        rationale: "OAGIS allows to leave it out, and each receiver then chooses its own default",
        remedy: #"add <ActionCriteria><ActionExpression actionCode="Replace"/></ActionCriteria>, or Add or Delete"#,
        passing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="Replace"/></ActionCriteria></Sync>"#)
        ],
        failing: [
            .bod(verb: "↓<Sync><TenantID>ACME_PRD</TenantID></Sync>"),
            .bod(verb: "↓<Sync><ActionCriteria/></Sync>"),
        ],
        references: [
            "Infor ION Development Guide, “Verbs”"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verb, verb.verb?.kind == .action, verb.actions.isEmpty else { return }
        report(Finding(.missing(verb.element.localName), at: .startTag(verb.element)))
    }
}

extension Finding.Message {
    fileprivate static func missing(_ verb: String) -> Self { Self("\(verb) does not say which action is meant") }
}
