import BODDiagnostics
import BODModel
import BODXML

/// Reports texts that were escaped twice.
struct OverEscapedEntity: Rule {
    static let description = RuleDescription(
        "text/over-escaped-entity",
        .warning,
        name: "Escaped twice",
        summary: "No value shows a reference such as &amp; or &#228; to its reader.",
        rationale: "the text was escaped twice, and users read &amp; in place of &",
        remedy: "escape texts once, where the XML is written",
        passing: [.bod(nouns: "<PurchaseOrder><Note>Dichtungen &amp; Kabel; 5 &lt; 6</Note></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓Dichtungen &amp;amp; Kabel</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓Pr&amp;#252;fstand</Note></PurchaseOrder>"),
        ],
        references: ["XML 1.0, section 4.6"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard Self.mayShowReference(bod.document.source.utf8) else { return }
        for value in bod.texts(where: { $0.contains(UInt8(ascii: "&")) }) where Self.showsReference(value.text) {
            report(Finding(.twice(value), at: value.place))
        }
    }

    /// `&` is in every BODID, so only what follows its reference tells; in a CDATA section there is none.
    private static func mayShowReference(_ utf8: [UInt8]) -> Bool {
        if utf8.holds(Array("<![CDATA[".utf8)) { return true }
        return candidates.contains { utf8.holds($0) }
    }

    private static let candidates = (names.sorted().map { "&amp;\($0);" } + ["&amp;#", "&#38;", "&#x26;"]).map {
        Array($0.utf8)
    }

    private static func showsReference(_ text: String) -> Bool {
        text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { rest in
            guard let end = rest.firstIndex(of: ";") else { return false }
            let name = rest[..<end]
            if names.contains(String(name)) { return true }
            let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
            return name.hasPrefix("#") && !digits.isEmpty && digits.count < 8 && digits.allSatisfy(\.isHexDigit)
        }
    }

    private static let names: Set<String> = ["amp", "lt", "gt", "quot", "apos", "nbsp"]
}

extension Finding.Message {
    fileprivate static func twice(_ value: DocumentText) -> Self {
        Self("\(value.name) was escaped twice: \((value.text.nonBlank ?? "").shortened)")
    }
}
