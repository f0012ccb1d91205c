import BODDiagnostics
import BODModel
import BODXML

/// Reports an application area without the time of its document.
struct MissingCreationDateTime: Rule {
    static let description = RuleDescription(
        "envelope/missing-creation-date-time",
        .error,
        name: "Missing CreationDateTime",
        summary: "ApplicationArea holds the time at which the document was made.",
        rationale: "it is the one mandatory element of ApplicationArea; receivers order and reject documents by it",
        remedy: "add CreationDateTime after Sender, such as 2025-01-15T09:30:00Z",
        supersedes: [
            "cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b", "cvc/datatype-valid.1.2.1", "cvc/datatype-valid.1.2.3",
        ],
        passing: [.bod(area: "<CreationDateTime>2025-01-15T09:30:00Z</CreationDateTime>")],
        failing: [
            .bod(area: "↓<CreationDateTime> </CreationDateTime>"),
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<ApplicationArea><BODID>1</BODID></ApplicationArea>
                </SyncItem>
                """
            ),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let area = bod.applicationArea else { return }
        if let time = area.creationDateTime {
            if time.isBlank { report(Finding(.empty, at: .startTag(time.element))) }
            return
        }
        let nearMiss = NearMiss(of: "CreationDateTime", in: area.element)
        report(
            Finding(
                .missing,
                at: .startTag(area.element),
                remarks: nearMiss.map { [$0.remark] } ?? [],
                alsoAt: placeInOrder(area).map { [.startTag($0)] } ?? []
            )
        )
    }

    /// Where a schema misses it: the first element that is not Sender.
    private func placeInOrder(_ area: ApplicationArea) -> ElementNode? {
        area.element.childElements.first { !$0.isNamed("Sender") }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("ApplicationArea has no CreationDateTime")
    fileprivate static let empty = Self("CreationDateTime is empty")
}
