import BODDiagnostics
import BODModel
import BODXML

/// Reports letters that are written in two characters though there is one.
struct NotNFC: Rule {
    static let description = RuleDescription(
        "text/not-nfc",
        .info,
        name: "Letter in two characters",
        summary: "Values are in Unicode Normalization Form C: ü is one character, not u with a mark behind it.",
        rationale:
            "receivers compare byte by byte, so that two spellings that look alike are two suppliers or two items",
        remedy:
            "normalise the value to NFC where it is written; names of files on macOS are a usual source of the other form",
        passing: [.bod(nouns: "<PurchaseOrder><Note>Pr\u{FC}fstand, 10 k\u{3A9}, x\u{303}</Note></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓Pru\u{308}fstand</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note author=\"↓J\u{F6}rdis A\u{30A}s\">x</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓10 k\u{2126}</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓\u{30AB}\u{3099}\u{30B9}</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓Pru&#x308;fstand</Note></PurchaseOrder>"),
        ],
        references: ["Unicode Standard Annex #15, Unicode Normalization Forms", "W3C Character Model: String Matching"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.document.source.utf8.mayBeDecomposed || bod.hasCharacterReferences else { return }
        for value in bod.texts(where: \.mayBeDecomposed) {
            guard let found = Composition.firstComposable(in: value.text) else { continue }
            report(Finding(.decomposed(value.name, found), at: value.place))
        }
    }
}

extension Finding.Message {
    fileprivate static func decomposed(_ name: String, _ scalars: String.UnicodeScalarView.SubSequence) -> Self {
        let codes = scalars.map { "U+" + String($0.value, radix: 16, uppercase: true).leftPadded }
        let written = codes.joined(separator: " ")
        return Self("\(name) holds \(written), for which NFC has another character")
    }
}

extension String {
    fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}

extension [UInt8] {
    /// Whether there may be a mark that composes with the letter before it, or a character that NFC replaces.
    ///
    /// In UTF-8 the marks from U+0300 on begin with CC or CD, the two of Japanese are E3 82 99 and E3 82 9A, and the signs for ohm,
    /// kelvin and ångström are E2 84 A6, AA and AB.
    fileprivate var mayBeDecomposed: Bool {
        let bytes = span
        if bytes.firstIndex(of: 0xCC, from: 0) != nil || bytes.firstIndex(of: 0xCD, from: 0) != nil { return true }
        return holds([0xE3, 0x82, 0x99]) || holds([0xE3, 0x82, 0x9A]) || holds([0xE2, 0x84, 0xA6])
            || holds([0xE2, 0x84, 0xAA]) || holds([0xE2, 0x84, 0xAB])
    }
}
