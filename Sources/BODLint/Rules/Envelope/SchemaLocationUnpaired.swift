import BODDiagnostics
import BODModel
import BODXML

/// Reports a schema location that is not made of pairs.
struct SchemaLocationUnpaired: Rule {
    static let description = RuleDescription(
        "envelope/schema-location-unpaired",
        .warning,
        name: "Schema location without a pair",
        summary: "xsi:schemaLocation is a list of pairs: a namespace, and where its schema is.",
        rationale: "a validator cannot tell which schema is meant and ignores the hint or refuses the document",
        remedy: "write namespace and schema one after the other with a blank between, or leave the attribute out",
        passing: [.bod(attributes: Self.attribute("http://schema.infor.com/InforOAGIS/2 SyncPurchaseOrder.xsd"))],
        failing: [
            .bod(attributes: Self.attribute("↓http://schema.infor.com/InforOAGIS/2")),
            .bod(attributes: Self.attribute("↓")),
        ],
        references: ["XML Schema 1.0 Part 1, section 4.3.2"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let attribute = bod.schemaLocation else { return }
        let count = attribute.value.listItems.count
        if count == 0 || !count.isMultiple(of: 2) { report(Finding(.unpaired(count), at: .value(attribute))) }
    }

    private static func attribute(_ value: String) -> String {
        #"releaseID="9.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="\#(value)""#
    }
}

extension Finding.Message {
    fileprivate static func unpaired(_ count: Int) -> Self {
        switch count {
        case 0: Self("xsi:schemaLocation is empty")
        case 1: Self("xsi:schemaLocation has one entry, not a namespace and a schema")
        default: Self("xsi:schemaLocation has \(count) entries, which is no list of pairs")
        }
    }
}
