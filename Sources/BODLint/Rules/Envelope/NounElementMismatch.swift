import BODDiagnostics
import BODModel
import BODXML

/// Reports an element in the data area that is not the noun of the root element.
struct NounElementMismatch: Rule {
    static let description = RuleDescription(
        "envelope/noun-element-mismatch",
        .error,
        name: "Noun element mismatch",
        summary: "Every element after the verb is the noun in the root element's name.",
        rationale: "the receiver looks for the noun that the root element names and finds nothing to process",
        remedy: "name the element and the root after the same noun; send other nouns in BODs of their own",
        scope: .document,
        supersedes: ["cvc/complex-type.2.4.a"],
        passing: [.bod("SyncItem", nouns: "<Item/><Item/>")],
        failing: [
            .bod("SyncItem", nouns: "↓<ItemMaster/>"),
            .bod("SyncItem", nouns: "<Item/>↓<item/>"),
        ],
        references: ["Infor ION Development Guide, “BOD structure”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let name = bod.name else { return }
        for noun in bod.nouns where !noun.element.isNamed(name.noun) {
            report(Finding(.differs(noun.name, name), at: .startTag(noun.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func differs(_ element: String, _ name: BODName) -> Self {
        Self("DataArea holds \(element), the root element \(name) asks for \(name.noun)")
    }
}
