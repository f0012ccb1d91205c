import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another tenant than the document does.
struct BODIDTenantMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-tenant-mismatch",
        .error,
        name: "BODID names another tenant",
        summary: "The tenant in BODID is that of TenantID.",
        rationale: "one of the two is wrong, and data of one tenant under the name of another is refused or misfiled",
        remedy: "take both from the same setting; TenantID is the tenant as ION writes it, such as ACME_PRD",
        passing: [
            .bod(
                bodID: "infor-nid:acme_prd:1000:S_1:7:?PurchaseOrder",
                verb: "<Sync><TenantID>ACME_PRD</TenantID></Sync>"
            )
        ],
        failing: [
            .bod(
                bodID: "↓infor-nid:ACME_TST:1000:S_1:7:?PurchaseOrder",
                verb: "<Sync><TenantID>ACME_PRD</TenantID></Sync>"
            )
        ],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let tenant = bod.bodID?.tenantID, let other = bod.verb?.tenantID, let expected = other.nonBlank,
            tenant.lowercased() != expected.lowercased(), let field = bod.applicationArea?.bodID
        else { return }
        let remark = Finding.Remark("TenantID is here", at: .content(other.element))
        report(Finding(.otherTenant(tenant, expected), at: .content(field.element), remarks: [remark]))
    }
}

extension Finding.Message {
    fileprivate static func otherTenant(_ tenant: String, _ expected: String) -> Self {
        Self("BODID names the tenant \(tenant), TenantID is \(expected)")
    }
}
