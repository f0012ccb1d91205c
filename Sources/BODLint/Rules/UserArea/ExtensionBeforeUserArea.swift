import BODDiagnostics
import BODModel
import BODXML

/// Reports elements that Infor adds to OAGIS where they stand before UserArea.
struct ExtensionBeforeUserArea: Rule {
    static let description = RuleDescription(
        "user-area/extension-before-user-area",
        .error,
        name: "Addition of Infor before UserArea",
        summary: "The elements that Infor adds to the header and the lines of OAGIS stand behind UserArea.",
        rationale:
            "in Infor's schemas UserArea is not the last element, and a receiver that goes by the schema refuses the document",
        remedy: "write UserArea first, and the additions behind it",
        supersedes: ["cvc/complex-type.2.4.a"],
        passing: [
            .bod(
                nouns: noun(
                    "<UserArea>\(property)</UserArea><PriceOverrideIndicator>false</PriceOverrideIndicator>"
                )
            ),
            // Without a UserArea there is nothing to stand before.
            .bod(nouns: noun("<PriceOverrideIndicator>false</PriceOverrideIndicator>")),
        ],
        failing: [
            .bod(
                nouns: noun(
                    "↓<PriceOverrideIndicator>false</PriceOverrideIndicator><UserArea>\(property)</UserArea>"
                )
            )
        ],
        references: ["Infor's Process.PurchaseOrder, children of PurchaseOrderHeader and PurchaseOrderLine"]
    )

    private static let property = #"<Property><NameValue name="acme.A">1</NameValue></Property>"#

    private static func noun(_ content: String) -> String {
        "<PurchaseOrder><PurchaseOrderHeader>\(content)</PurchaseOrderHeader></PurchaseOrder>"
    }

    /// What stands behind UserArea in Infor's tree and nowhere before it.
    private static let additions = NameSet([
        "PriceOverrideIndicator", "ContractApplicableIndicator", "RFQReference", "ProductionOrderReference",
        "DocumentUsageCode", "BaseCurrencyAmount", "PlannerReference", "BuyerReference", "FixedPriceItemIndicator",
        "ExpensableItemIndicator", "AllocatedQuantity", "AllocatedBaseUOMQuantity", "UnitQuantityConversionFactor",
        "InspectionRequiredIndicator", "AutoAdjustIndicator", "OrderLineTypeCode", "OrderLineCategoryCode",
        "OutsourcingInformation", "DropShipIndicator",
    ])

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        let additions = bod.elements.groups(namedOneOf: Self.additions)
        if additions.isEmpty { return }
        // Behind the first addition there has to be a UserArea at all.
        let start = additions.map { $0.elements[$0.elements.startIndex].ordinal }.min() ?? 0
        var areas: [Int: [ElementNode]] = [:]
        for area in bod.userAreas.elements where area.ordinal > start && area.parent?.isHeaderOrLine == true {
            areas[area.parentOrdinal ?? 0, default: []].append(area)
        }
        if areas.isEmpty { return }
        // Of several namespaces they come one namespace after the other.
        areas = areas.mapValues { $0.sorted { $0.ordinal < $1.ordinal } }
        for addition in additions.flatMap(\.elements) {
            guard let parent = addition.parentOrdinal, let area = areas[parent]?.first(behind: addition) else {
                continue
            }
            report(finding(addition, before: area))
        }
    }

    private func finding(_ addition: ElementNode, before area: ElementNode) -> Finding {
        // A schema reports the first addition, or the UserArea that comes too late.
        Finding(
            .before(addition.localName),
            at: .startTag(addition),
            remarks: [Finding.Remark("UserArea is here", at: .startTag(area))],
            alsoAt: [.startTag(area)]
        )
    }
}

extension ElementNode {
    fileprivate var isHeaderOrLine: Bool {
        endsInBytes(localName, "Header") || endsInBytes(localName, "Line") || endsInBytes(localName, "Schedule")
    }
}

extension [ElementNode] {
    /// The first of some elements in the order of the document that stands behind another one; there may be very many.
    fileprivate func first(behind element: ElementNode) -> ElementNode? {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].ordinal > element.ordinal { high = middle } else { low = middle + 1 }
        }
        return low < endIndex ? self[low] : nil
    }
}

extension Finding.Message {
    fileprivate static func before(_ name: String) -> Self { Self("\(name) stands before UserArea") }
}
