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
        passing: [
            .bod(nouns: "<PurchaseOrder><Note>Dichtungen &amp; Kabel; 5 &lt; 6</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note><![CDATA[<p>Dichtungen &amp; Kabel</p>]]></Note></PurchaseOrder>"),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder><Note>↓Dichtungen &amp;amp; Kabel</Note></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Note>↓Pr&amp;#252;fstand</Note></PurchaseOrder>"),
        ],
        references: ["XML 1.0, section 4.6"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard Self.mayShowReference(bod.document.source.utf8) else { return }
        for value in bod.texts(where: { $0.contains(UInt8(ascii: "&")) }) where Self.showsReference(value.text) {
            // A value that is markup itself, such as HTML, is right to have its own references.
            if Self.isMarkup(value.text) { continue }
            report(
                Finding(.twice(value), at: value.place, correction: value.correction(to: Self.unescaped(value.text)))
            )
        }
    }

    private static func isMarkup(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst().contains { rest in
            guard let first = rest.first else { return false }
            return first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || (first | 0x20) >= UInt8(ascii: "a")
        }
    }

    /// The text with each reference replaced by its character.
    private static func unescaped(_ text: String) -> String {
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { text, rest in
            guard let end = rest.firstIndex(of: ";"), let character = character(rest[..<end]) else {
                text += "&\(rest)"
                return
            }
            text.unicodeScalars.append(character)
            text += rest[rest.index(after: end)...]
        }
    }

    private static func character(_ name: Substring) -> Unicode.Scalar? {
        if let known = characters[String(name)] { return known }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x")
        let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        // What XML has no place for stays as it is.
        return number.flatMap(Unicode.Scalar.init).flatMap { $0.value >= 0x20 && $0.value < 0xFFFE ? $0 : nil }
    }

    /// `&` is in every BODID, so only what follows its reference tells; in a CDATA section there is none.
    private static func mayShowReference(_ utf8: [UInt8]) -> Bool {
        let bytes = utf8.span
        var index = 0
        while let found = bytes.firstIndex(of: UInt8(ascii: "&"), from: index) {
            index = found + 1
            if escapedAmpersands.contains(where: { utf8[index...].starts(with: $0) }) { return true }
        }
        return utf8.holds(Array("<![CDATA[".utf8))
    }

    /// What stands behind `&` where an ampersand is written that may begin another reference.
    private static let escapedAmpersands = (characters.keys.sorted().map { "amp;\($0);" } + ["amp;#", "#38;", "#x26;"])
        .map { Array($0.utf8) }

    private static func showsReference(_ text: String) -> Bool {
        text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { rest in
            guard let end = rest.firstIndex(of: ";") else { return false }
            let name = rest[..<end]
            if characters[String(name)] != nil { return true }
            let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
            return name.hasPrefix("#") && !digits.isEmpty && digits.count < 8 && digits.allSatisfy(\.isHexDigit)
        }
    }

    private static let characters: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]
}

extension Finding.Message {
    fileprivate static func twice(_ value: DocumentText) -> Self {
        Self("\(value.name) was escaped twice: \((value.text.nonBlank ?? "").shortened)")
    }
}
