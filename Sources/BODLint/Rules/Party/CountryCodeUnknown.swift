import BODDiagnostics
import BODModel
import BODXML

/// Reports a country that ISO 3166 does not have.
struct CountryCodeUnknown: Rule {
    static let description = RuleDescription(
        "party/country-code-unknown",
        .warning,
        name: "Unknown country",
        summary: "CountryCode is a code of two letters of ISO 3166-1, unless listID names another list.",
        rationale: "tax and transport depend on the country; a receiver does not find it by any other text",
        remedy: "write the code of two capital letters, such as DE",
        passing: [
            .bod(nouns: "<PurchaseOrder><Address><CountryCode>DE</CountryCode></Address></PurchaseOrder>"),
            .bod(
                nouns:
                    #"<PurchaseOrder><Address><CountryCode listID="LN countries">D1</CountryCode></Address></PurchaseOrder>"#
            ),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder><Address><CountryCode>↓DEU</CountryCode></Address></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><Address><CountryCode>↓UK</CountryCode></Address></PurchaseOrder>"),
            .bod(
                nouns:
                    #"<PurchaseOrder><Address><CountryCode listID="ISO 3166-1">↓de</CountryCode></Address></PurchaseOrder>"#
            ),
        ],
        references: ["ISO 3166-1"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for country in bod.values.codes where country.element.isNamed("CountryCode") {
            if let list = country.element.stated("listID"), !Array(list.utf8).holds(Array("3166".utf8)) { continue }
            guard let code = country.nonBlank, !CodeList.countries.contains(code) else { continue }
            report(
                Finding(
                    .unknown(code),
                    at: .content(country.element),
                    correction: correction(of: country.element, code)
                )
            )
        }
    }

    private func correction(of element: ElementNode, _ code: String) -> Correction? {
        let upper = code.uppercased()
        return CodeList.countries.contains(upper) ? .text(of: element, to: upper, .safe) : nil
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String) -> Self {
        if code == "UK" { return Self("ISO 3166-1 has no country UK", remedy: "the United Kingdom is GB") }
        if CodeList.longCountries.contains(code) { return Self("\(code) is a code of three letters") }
        return Self("ISO 3166-1 has no country \(code.shortened)")
    }
}
