import BODDiagnostics
import BODModel
import BODXML

/// Reports a user area with two values of one name.
struct PropertyDuplicate: Rule {
    static let description = RuleDescription(
        "user-area/property-duplicate",
        .warning,
        name: "Property twice",
        summary: "No two properties of one UserArea have the same name.",
        rationale: "a receiver takes the first or the last of them; the other is lost",
        remedy: "keep one, or give each a name of its own",
        passing: [
            .bod(nouns: area("acme.A", "acme.B")),
            // Names are bytes: é in one character and in two are two names.
            .bod(nouns: area("acme.\u{E9}", "acme.e\u{301}")),
        ],
        failing: [.bod(nouns: area("acme.A", "↓acme.A"))],
        references: ["Infor ION Development Guide, “UserArea”"]
    )

    private static func area(_ first: String, _ second: String) -> String {
        """
        <PurchaseOrder><UserArea><Property><NameValue name="\(first)">1</NameValue></Property>
        <Property><NameValue name="\(second)">2</NameValue></Property></UserArea></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        if bod.userAreas.values.count < 2 { return }
        for area in bod.userAreas.elements {
            let names = area.children(named: "Property").flatMap { $0.children(named: "NameValue") }
                .compactMap { $0.attribute("name") }
            guard Self.mayRepeat(names) else { continue }
            // Names are compared as XML does it: by their bytes.
            var seen: [[UInt8]: AttributeNode] = [:]
            for name in names {
                guard let text = name.value.nonBlank else { continue }
                if let first = seen[Array(text.utf8)] {
                    let remark = Finding.Remark("the first is here", at: .value(first))
                    report(Finding(.twice(text), at: .value(name), remarks: [remark]))
                } else {
                    seen[Array(text.utf8)] = name
                }
            }
        }
    }

    /// Beyond so many names to compare each with each costs more than to gather them.
    private static let mostCompared = 12

    /// A first look, which is enough for most: whether two names may be the same, or there are too many to tell.
    private static func mayRepeat(_ names: [AttributeNode]) -> Bool {
        if names.count > mostCompared { return true }
        let texts = names.map(\.utf8Value)
        for (place, text) in texts.enumerated() {
            // Blanks around a name do not count, so that one with blanks may be any other.
            if let first = text.first, let last = text.last, first <= 0x20 || last <= 0x20 { return true }
            if texts[..<place].contains(where: { $0.elementsEqual(text) }) { return true }
        }
        return false
    }
}

extension Finding.Message {
    fileprivate static func twice(_ name: String) -> Self { Self("the UserArea has two properties \(name.shortened)") }
}
