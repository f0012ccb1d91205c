import BODDiagnostics
import BODModel
import BODXML

/// Reports a root element without the release of OAGIS.
struct MissingReleaseID: Rule {
    static let description = RuleDescription(
        "envelope/missing-release-id",
        .warning,
        name: "Missing releaseID",
        summary: "The root element carries releaseID.",
        rationale: "OAGIS makes it mandatory, and a receiver that validates refuses the document without it",
        remedy: #"add releaseID="9.2" to the root element"#,
        supersedes: ["cvc/complex-type.4"],
        passing: [.bod(attributes: #"releaseID="9.2""#)],
        failing: [
            .bod("↓SyncPurchaseOrder", attributes: #"versionID="2.14.3""#),
            .bod(attributes: #"↓releaseID="""#),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd, BusinessObjectDocumentType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let attribute = bod.root.attribute("releaseID") else {
            let correction = Correction.adding("releaseID", "9.2", to: bod.root)
            report(Finding(.missing, at: .startTag(bod.root), correction: correction))
            return
        }
        if attribute.value.nonBlank == nil { report(Finding(.empty, at: .attribute(attribute))) }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("the root element has no releaseID")
    fileprivate static let empty = Self("releaseID is empty")
}
