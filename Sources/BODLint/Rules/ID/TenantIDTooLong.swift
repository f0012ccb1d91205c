import BODDiagnostics
import BODModel
import BODXML

/// Reports a TenantID that is longer than ION takes.
struct TenantIDTooLong: Rule {
    static let description = RuleDescription(
        "id/tenant-id-too-long",
        .error,
        name: "TenantID too long",
        summary: "TenantID in the verb element has at most 22 characters.",
        rationale: "ION keeps it in a message header of 22 characters and refuses a longer one",
        remedy: "use the short code by which Infor knows it, not a name",
        passing: [.bod(verb: "<Sync><TenantID>1234567890123456789012</TenantID></Sync>")],
        failing: [.bod(verb: "<Sync><TenantID>↓12345678901234567890123</TenantID></Sync>")],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    private static let limit = 22

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let field = bod.verb?.tenantID, field.value.length > Self.limit else { return }
        report(Finding(.tooLong("TenantID", field.value.length, limit: Self.limit), at: .content(field.element)))
    }
}
