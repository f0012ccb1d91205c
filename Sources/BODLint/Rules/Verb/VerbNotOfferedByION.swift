import BODDiagnostics
import BODModel
import BODXML

/// Reports a verb for which ION has no place.
struct VerbNotOfferedByION: Rule {
    static let description = RuleDescription(
        "verb/verb-not-offered-by-ion",
        .warning,
        name: "Verb that ION does not offer",
        summary:
            "The verb is one that a noun can be defined with in ION: Acknowledge, Get, Load, Process, Show, Sync or Update.",
        rationale:
            "a document of another verb cannot be put on the Documents tab of a connection point, so ION does not route it",
        remedy: "send a request as Process with the fitting actionCode, news as Sync",
        passing: [
            .bod("SyncPurchaseOrder"),
            .bod("ConfirmBOD", nouns: "<BOD><OriginalApplicationArea/></BOD>"),
        ],
        failing: [
            .bod("↓CancelPurchaseOrder"),
            .bod("↓NotifyShipment"),
        ],
        references: [
            "Infor ION Development Guide, “Noun properties”"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.name?.verb, !verb.isOfferedByION, !verb.isDeprecated, verb != .confirm else { return }
        report(Finding(.notOffered(verb), at: .startTag(bod.root)))
    }
}

extension Finding.Message {
    fileprivate static func notOffered(_ verb: Verb) -> Self { Self("ION does not offer the verb \(verb.rawValue)") }
}
