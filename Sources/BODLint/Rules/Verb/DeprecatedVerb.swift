import BODDiagnostics
import BODModel
import BODXML

/// Reports a verb that is no longer used.
struct DeprecatedVerb: Rule {
    static let description = RuleDescription(
        "verb/deprecated-verb",
        .warning,
        name: "Deprecated verb",
        summary: "The verb is still in use.",
        rationale: "Infor has deprecated Post, and OAGIS 9.0 the others; new applications do not take them",
        remedy: "send Process in place of Post, Create and Add; Get in place of GetList; Show in place of List",
        passing: [
            .bod("ProcessPurchaseOrder")
        ],
        failing: [
            .bod("↓PostPurchaseOrder"),
            .bod("↓GetListPurchaseOrder", verb: "<GetList/>", nouns: "<PurchaseOrder/>"),
        ],
        references: [
            "Infor ION Development Guide, “Verbs”",
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.name?.verb, verb.isDeprecated else { return }
        report(Finding(.deprecated(verb), at: .startTag(bod.root)))
    }
}

extension Finding.Message {
    fileprivate static func deprecated(_ verb: Verb) -> Self { Self("the verb \(verb.rawValue) is deprecated") }
}
