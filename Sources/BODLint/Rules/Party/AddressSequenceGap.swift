import BODDiagnostics
import BODModel
import BODXML

/// Reports an address with a line left out.
struct AddressSequenceGap: Rule {
    static let description = RuleDescription(
        "party/address-sequence-gap",
        .info,
        name: "Gap in the lines of an address",
        summary: "The lines of an address are numbered 1, 2, 3 and so on.",
        rationale:
            "receivers put each line into the field of its number; a gap leaves a field empty, and a number twice loses a line",
        remedy: "number the AddressLine elements of one address from 1 without a gap",
        passing: [.bod(nouns: address("1", "2"))],
        failing: [.bod(nouns: address("1", "↓3")), .bod(nouns: address("1", "↓1"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, AddressLine"]
    )

    private static func address(_ first: String, _ second: String) -> String {
        """
        <PurchaseOrder><Address><AddressLine sequence="\(first)">Musterkai 27</AddressLine>
        <AddressLine sequence="\(second)">28195 Bremen</AddressLine></Address></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for address in bod.elements.elements(named: "Address") {
            var expected = 1
            for line in address.children(named: "AddressLine") {
                guard let attribute = line.attribute("sequence"), let number = Int(attribute.value.nonBlank ?? "")
                else { break }
                if number != expected {
                    report(Finding(.gap(number, expected), at: .value(attribute)))
                    break
                }
                expected += 1
            }
        }
    }
}

extension Finding.Message {
    fileprivate static func gap(_ number: Int, _ expected: Int) -> Self {
        Self("line \(expected) of the address has the number \(number)")
    }
}
