import BODDiagnostics
import BODModel
import BODXML

/// Reports texts whose bytes were taken for another encoding.
struct DoubleEncoded: Rule {
    static let description = RuleDescription(
        "text/double-encoded",
        .warning,
        name: "Encoded twice",
        summary: "No value shows two wrong characters in place of a letter with an accent.",
        rationale:
            "UTF-8 was read as ISO-8859-1 or windows-1252 and written as UTF-8 again; readers see Ã¼ in place of ü",
        remedy: "find the step that reads UTF-8 as another encoding",
        passing: [
            .bod(nouns: "<PurchaseOrder><Note>Prüfstand, Âge, SÃO, “IRMÔ, „Gruß“, « À », JÄ“</Note></PurchaseOrder>")
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓PrÃ¼fstand</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓25 Â°C</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓StraÃŸe, itâ€™s 5 â‚¬</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓Å koda, Å¡koda, LibuÅ¡e</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓Pr&#195;&#xBC;fstand</Note></PurchaseOrder>"),
        ],
        references: ["The Unicode Standard, section 3.9"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard MisreadText.mayBe(in: bod.document.source.utf8) || bod.hasCharacterReferences else { return }
        for value in bod.texts(where: { $0.contains { $0 > 0x7F } }) {
            guard let misread = MisreadText(value.text) else { continue }
            // Half a repair would hide the other half.
            let correction = misread.isWhole ? value.correction(to: misread.repaired) : nil
            report(Finding(.twice(value), at: value.place, correction: correction))
        }
    }
}

extension Finding.Message {
    fileprivate static func twice(_ value: DocumentText) -> Self {
        Self("\(value.name) was encoded twice: \((value.text.nonBlank ?? "").shortened)")
    }
}
