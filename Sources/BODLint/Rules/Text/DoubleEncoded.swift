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
        passing: [.bod(nouns: "<PurchaseOrder><Note>Prüfstand, Âge, SÃO</Note></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓PrÃ¼fstand</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓25 Â°C</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓Pr&#195;&#xBC;fstand</Note></PurchaseOrder>"),
        ],
        references: ["The Unicode Standard, section 3.9"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        // U+00C2 and U+00C3 are C3 82 and C3 83; what UTF-8 had behind them is now U+0080 to U+00BF, which is C2 80 to C2 BF.
        let candidates = bod.texts(containing: [0xC3, 0x82, 0xC2]) + bod.texts(containing: [0xC3, 0x83, 0xC2])
        var seen: Set<String> = []
        for value in candidates where seen.insert("\(value.place.location(in: bod.document))").inserted {
            report(Finding(.twice(value), at: value.place, correction: value.correction(to: Self.repaired(value.text))))
        }
    }

    /// The text with each pair of wrong characters read as the two bytes of UTF-8 that they were.
    private static func repaired(_ text: String) -> String {
        var repaired = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard (0x80...0xBF).contains(scalar.value), let lead = repaired.last?.value, lead == 0xC2 || lead == 0xC3,
                let meant = Unicode.Scalar((lead & 0x1F) << 6 | scalar.value & 0x3F)
            else {
                repaired.append(scalar)
                continue
            }
            repaired.removeLast()
            repaired.append(meant)
        }
        return String(repaired)
    }
}

extension Finding.Message {
    fileprivate static func twice(_ value: DocumentText) -> Self {
        Self("\(value.name) was encoded twice: \((value.text.nonBlank ?? "").shortened)")
    }
}
