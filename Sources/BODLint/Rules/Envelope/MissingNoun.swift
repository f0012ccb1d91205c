import BODDiagnostics
import BODModel
import BODXML

/// Reports a data area without a noun.
struct MissingNoun: Rule {
    static let description = RuleDescription(
        "envelope/missing-noun",
        .error,
        name: "Missing noun",
        summary: "DataArea holds at least one noun after the verb.",
        rationale: "the noun is the business document itself; OAGIS demands at least one, also in a request",
        remedy: "add the element named after the root's noun behind the verb",
        supersedes: ["cvc/complex-type.2.4.b"],
        passing: [.bod()],
        failing: [
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<DataArea><Sync/></DataArea>
                </SyncItem>
                """
            )
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let area = bod.dataArea, area.verb != nil, area.nouns.isEmpty else { return }
        report(Finding(.missing(bod.name), at: .startTag(area.element)))
    }
}

extension Finding.Message {
    fileprivate static func missing(_ name: BODName?) -> Self {
        Self("DataArea holds no \(name?.noun ?? "noun")")
    }
}
