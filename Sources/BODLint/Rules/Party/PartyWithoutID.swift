import BODDiagnostics
import BODModel
import BODXML

/// Reports a partner without an identifier.
struct PartyWithoutID: Rule {
    static let description = RuleDescription(
        "party/party-without-id",
        .warning,
        name: "Party without an identifier",
        summary: "A party that is named has an ID in PartyIDs.",
        rationale: "a receiver finds the business partner by its identifier, not by its name",
        remedy: "add PartyIDs with the ID that the receiver knows the partner by",
        passing: [
            .bod(nouns: order("<PartyIDs><ID>000204417</ID></PartyIDs><Name>Varlund</Name>")),
            .bod(nouns: order("<PartyIDs><DUNSID>150483782</DUNSID></PartyIDs><Name>Varlund</Name>")),
        ],
        failing: [
            .bod(
                nouns:
                    "<PurchaseOrder><PurchaseOrderHeader>↓<SupplierParty><Name>V</Name></SupplierParty></PurchaseOrderHeader></PurchaseOrder>"
            )
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, PartyBaseType"]
    )

    private static func order(_ party: String) -> String {
        "<PurchaseOrder><PurchaseOrderHeader><SupplierParty>\(party)</SupplierParty></PurchaseOrderHeader></PurchaseOrder>"
    }

    private static let ending = NameEnding("Party")

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for group in bod.elements.groups where group.ends(in: Self.ending) {
            for party in group.elements
            where party.hasChildElements && !party.isInUserArea && party.child("Name") != nil && !isIdentified(party) {
                report(Finding(.without(party.localName), at: .startTag(party)))
            }
        }
    }

    /// An identifier that is there and empty has a finding of its own.
    private func isIdentified(_ party: ElementNode) -> Bool {
        let places = [party.child("PartyIDs"), party]
        if places.contains(where: { $0?.child("ID") != nil }) { return true }
        // A tax number or a D-U-N-S number tells a partner as well.
        return places.contains { $0?.childElements.contains { endsInBytes($0.localName, "ID") } == true }
    }
}

extension Finding.Message {
    fileprivate static func without(_ name: String) -> Self { Self("\(name) has no ID in PartyIDs") }
}
