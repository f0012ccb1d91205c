import BODDiagnostics
import BODModel
import BODXML

/// Reports characters that were lost on the way.
struct ReplacementCharacter: Rule {
    static let description = RuleDescription(
        "text/replacement-character",
        .warning,
        name: "Lost characters",
        summary: "No value holds the replacement character U+FFFD.",
        rationale: "a program that could not read a character has put it there; the character is lost",
        remedy: "read the source in its own encoding and make the document anew",
        passing: [.bod(nouns: "<PurchaseOrder><Note>Prüfstand</Note></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓Pr\u{FFFD}fstand</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note author=\"↓J\u{FFFD}rdis\">x</Note></PurchaseOrder>"),
        ],
        references: ["The Unicode Standard, section 23.8"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for value in bod.texts(containing: [0xEF, 0xBF, 0xBD]) {
            report(Finding(.lost(value.name), at: value.place))
        }
    }
}

extension Finding.Message {
    fileprivate static func lost(_ name: String) -> Self { Self("\(name) holds U+FFFD in place of a character") }
}
