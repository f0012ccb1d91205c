import BODDiagnostics
import BODModel
import BODXML

/// Reports characters that no one sees and many programs refuse.
struct ControlCharacter: Rule {
    static let description = RuleDescription(
        "text/control-character",
        .warning,
        name: "Control character",
        summary: "No value holds a control character, U+007F to U+009F.",
        rationale:
            "XML allows them and databases and printers do not; those from U+0080 are windows-1252 that was read as ISO-8859-1",
        remedy: "remove them, or read the source as windows-1252",
        passing: [.bod(nouns: "<PurchaseOrder><Note>“12 €”</Note></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓12 \u{80}</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓\u{7F}</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓12 &#x80;</Note></PurchaseOrder>"),
        ],
        references: ["XML 1.0, section 2.2", "The Unicode Standard, section 23.1"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        var candidates = bod.texts(containing: [0x7F])
        if bod.document.source.utf8.holdsHighControl || bod.hasCharacterReferences {
            candidates += bod.texts { $0.holdsHighControl }
        }
        var seen: Set<String> = []
        for value in candidates where seen.insert("\(value.place.location(in: bod.document))").inserted {
            report(Finding(.control(value.name), at: value.place))
        }
    }
}

extension Finding.Message {
    fileprivate static func control(_ name: String) -> Self { Self("\(name) holds a control character") }
}

extension [UInt8] {
    /// Whether there is a character from U+0080 to U+009F, which is C2 80 to C2 9F in UTF-8.
    fileprivate var holdsHighControl: Bool {
        var index = 0
        while let found = span.firstIndex(of: 0xC2, from: index) {
            if found + 1 < count, (0x80...0x9F).contains(self[found + 1]) { return true }
            index = found + 1
        }
        return false
    }
}
