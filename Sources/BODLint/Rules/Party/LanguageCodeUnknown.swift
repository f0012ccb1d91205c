import BODDiagnostics
import BODModel
import BODXML

/// Reports a language that ISO 639 does not have.
struct LanguageCodeUnknown: Rule {
    static let description = RuleDescription(
        "party/language-code-unknown",
        .warning,
        name: "Unknown language",
        summary: "languageID and languageCode begin with a language of ISO 639.",
        rationale:
            "receivers choose texts by the language; of one that they do not know they take none, or the wrong one",
        remedy: "write a language tag, such as en, de-AT or zh",
        passing: [
            .bod(nouns: #"<PurchaseOrder><Note languageID="de-AT">x</Note></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><Note languageID="zho">x</Note></PurchaseOrder>"#),
        ],
        failing: [
            .bod(nouns: #"<PurchaseOrder><Note languageID="↓german">x</Note></PurchaseOrder>"#),
            .bod(attributes: #"releaseID="9.2" languageCode="↓GB""#),
        ],
        references: ["ISO 639-1 to 639-3", "RFC 5646, section 2.2.1"]
    )

    private static let names = NameSet(["languageID", "languageCode"])

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        var known: AttributeNode?
        for attribute in bod.document.attributes(namedOneOf: Self.names) {
            // Most documents are in one language.
            if let known, known.utf8Value.elementsEqual(attribute.utf8Value) { continue }
            guard let tag = attribute.value.nonBlank else { continue }
            if isKnown(tag) {
                known = attribute
                continue
            }
            report(Finding(.unknown(tag), at: .value(attribute)))
        }
    }

    private func isKnown(_ tag: String) -> Bool {
        let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
        let language = String(Substring(tag.utf8.drop(while: isSeparator).prefix { !isSeparator($0) })).lowercased()
        return CodeList.shortLanguages.contains(language) || CodeList.longLanguages.contains(language)
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ tag: String) -> Self {
        if CodeList.countries.contains(tag) { return Self("\(tag) is a country, not a language") }
        return Self("ISO 639 has no language \(tag.shortened)")
    }
}
