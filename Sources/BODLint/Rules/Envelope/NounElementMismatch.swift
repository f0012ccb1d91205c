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
        supersedes: ["cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b"],
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
            report(Finding(.differs(noun.name, name), at: .startTag(noun.element), alsoAt: incompleteArea(bod, name)))
        }
    }

    /// The data area, of which the schema says that it lacks the noun, when no element of it is the right one.
    private func incompleteArea(_ bod: BusinessObjectDocument, _ name: BODName) -> [Place] {
        guard let area = bod.dataArea, !bod.nouns.contains(where: { $0.element.isNamed(name.noun) }) else { return [] }
        return [.startTag(area.element)]
    }
}

extension Finding.Message {
    fileprivate static func differs(_ element: String, _ name: BODName) -> Self {
        Self("DataArea holds \(element), the root element \(name) asks for \(name.noun)")
    }
}
