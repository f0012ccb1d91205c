import BODDiagnostics
import BODModel
import BODXML

/// Reports an AccountingEntityID that is longer than ION takes.
struct AccountingEntityTooLong: Rule {
    static let description = RuleDescription(
        "id/accounting-entity-too-long",
        .error,
        name: "Accounting entity too long",
        summary: "AccountingEntityID in the verb element has at most 22 characters.",
        rationale: "ION keeps it in a message header of 22 characters and refuses a longer one",
        remedy: "use the short code by which Infor knows it, not a name",
        passing: [.bod(verb: "<Sync><AccountingEntityID>1234567890123456789012</AccountingEntityID></Sync>")],
        failing: [.bod(verb: "<Sync><AccountingEntityID>↓12345678901234567890123</AccountingEntityID></Sync>")],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    private static let limit = 22

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let field = bod.verb?.accountingEntityID, field.value.length > Self.limit else { return }
        report(
            Finding(.tooLong("AccountingEntityID", field.value.length, limit: Self.limit), at: .content(field.element))
        )
    }
}
