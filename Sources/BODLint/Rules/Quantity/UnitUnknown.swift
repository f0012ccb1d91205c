import BODDiagnostics
import BODModel
import BODXML

/// Reports a unit that UN/ECE does not have.
struct UnitUnknown: Rule {
    static let description = RuleDescription(
        "quantity/unit-unknown",
        .info,
        name: "Unit of one's own",
        summary: "unitCode is a unit of UN/ECE Recommendation 20, or a package of Recommendation 21 behind an X.",
        rationale: "a partner outside of your company knows your own units only by an agreement",
        remedy: "map the unit to its code of Recommendation 20 before the document leaves your company",
        passing: [.bod(nouns: #"<PurchaseOrder><Quantity unitCode="KGM">1</Quantity></PurchaseOrder>"#)],
        failing: [
            .bod(nouns: #"<PurchaseOrder><Quantity unitCode="↓PCS">1</Quantity></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><Quantity unitCode="↓kg">1</Quantity></PurchaseOrder>"#),
        ],
        references: ["UN/ECE Recommendations 20 and 21, as the code lists of EN 16931 have them"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for quantity in bod.values.quantities {
            guard let attribute = quantity.element.attribute("unitCode"), let code = attribute.value.nonBlank,
                !CodeList.units.contains(code)
            else { continue }
            report(Finding(.unknown(code), at: .value(attribute)))
        }
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String) -> Self {
        guard let usual = usual[code.lowercased()] else {
            return Self("UN/ECE Recommendation 20 has no unit \(code.shortened)")
        }
        return Self(
            "UN/ECE Recommendation 20 has no unit \(code.shortened)",
            remedy: "\(code.shortened) is probably \(usual)"
        )
    }

    /// What people write for the most frequent units.
    private static let usual = [
        "kg": "KGM, kilogram", "g": "GRM, gram", "to": "TNE, tonne", "m": "MTR, metre", "mm": "MMT, millimetre",
        "cm": "CMT, centimetre", "l": "LTR, litre", "lt": "LTR, litre", "ml": "MLT, millilitre",
        "m2": "MTK, square metre",
        "m3": "MTQ, cubic metre", "h": "HUR, hour", "std": "HUR, hour", "pc": "H87, piece", "pcs": "H87, piece",
        "pce": "H87, piece", "stk": "H87, piece", "st": "H87, piece", "each": "EA, each", "box": "XBX, box",
    ]
}
