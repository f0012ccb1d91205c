import BODDiagnostics
import BODModel
import BODXML

/// Reports a document that holds only what has changed.
struct ChangeInsteadOfReplace: Rule {
    static let description = RuleDescription(
        "verb/change-instead-of-replace",
        .warning,
        name: "Change instead of Replace",
        summary: "A document is sent complete, with the code Replace.",
        rationale:
            "with Change a receiver cannot tell an element that stayed the same from one that was removed; Infor advises against it",
        remedy: "send the complete document with actionCode Replace",
        passing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="Replace"/></ActionCriteria></Sync>"#)
        ],
        failing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="↓Change"/></ActionCriteria></Sync>"#)
        ],
        references: [
            "Infor ION Development Guide, “Action codes”"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.verbInUse?.kind == .action else { return }
        for action in bod.verb?.actions ?? [] {
            guard let code = action.code, ActionCode(exactly: code) == .change, let attribute = action.actionCode
            else { continue }
            report(Finding(.change, at: .value(attribute)))
        }
    }
}

extension Finding.Message {
    fileprivate static let change = Self("the action is Change, so the document holds only a part")
}
