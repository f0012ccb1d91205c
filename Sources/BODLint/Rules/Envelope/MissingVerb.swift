import BODDiagnostics
import BODModel
import BODXML

/// Reports a data area without a verb element.
struct MissingVerb: Rule {
    static let description = RuleDescription(
        "envelope/missing-verb",
        .error,
        name: "Missing verb",
        summary: "DataArea begins with the verb element, such as Sync.",
        rationale:
            "the verb element holds tenant, accounting entity and action; without it the noun cannot be processed",
        remedy: "put the element named after the root's verb first in DataArea",
        supersedes: ["cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b"],
        passing: [.bod()],
        failing: [
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<DataArea><Item/></DataArea>
                </SyncItem>
                """
            ),
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<DataArea/>
                </SyncItem>
                """
            ),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let area = bod.dataArea, area.verb == nil else { return }
        let first = area.nouns.first.map { [Place.startTag($0.element)] } ?? []
        report(Finding(area.nouns.isEmpty ? .empty : .missing(bod.name), at: .startTag(area.element), alsoAt: first))
    }
}

extension Finding.Message {
    fileprivate static let empty = Self("DataArea has neither verb nor noun")

    fileprivate static func missing(_ name: BODName?) -> Self {
        let element = name.map { "the verb element \($0.verb.rawValue)" } ?? "a verb element"
        return Self("DataArea lacks \(element)")
    }
}
