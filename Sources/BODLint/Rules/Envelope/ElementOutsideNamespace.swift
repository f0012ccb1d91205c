import BODDiagnostics
import BODModel
import BODXML

/// Reports an element of a BOD that has lost the root's namespace.
struct ElementOutsideNamespace: Rule {
    static let description = RuleDescription(
        "envelope/element-outside-namespace",
        .error,
        name: "Element outside the namespace",
        summary: "Every element outside UserArea and Signature is in the root's namespace.",
        rationale: "receivers look elements up by namespace and name, so this one and all inside it are lost to them",
        remedy: #"remove xmlns="" from the element, or build it in the namespace of the root"#,
        supersedes: ["cvc/complex-type.2.4.a"],
        passing: [
            .bod(nouns: #"<PurchaseOrder><UserArea><Rate xmlns="urn:acme">2</Rate></UserArea></PurchaseOrder>"#)
        ],
        failing: [
            .bod(nouns: #"↓<PurchaseOrder xmlns=""><PurchaseOrderHeader/></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder>↓<Note xmlns="urn:acme">urgent</Note></PurchaseOrder>"#),
        ],
        references: ["Namespaces in XML 1.0, section 6.2"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let expected = bod.root.namespace, sameBytes(expected, BODNamespace.infor) else { return }
        let strangers = bod.elements.groups(outsideNamespaceOf: bod.root)
        if strangers.isEmpty { return }
        let first = strangers.compactMap { $0.elements.first { !isExtension($0) } }.min { $0.ordinal < $1.ordinal }
        guard let first else { return }
        report(Finding(.outside(first.name), at: .startTag(first)))
    }

    /// Whether an element is where any vocabulary may stand.
    private func isExtension(_ element: ElementNode) -> Bool {
        var ancestor = element.parent
        while let current = ancestor {
            if current.isNamed("UserArea") || current.isNamed("Signature") { return true }
            ancestor = current.parent
        }
        return false
    }
}

extension Finding.Message {
    fileprivate static func outside(_ name: XMLName) -> Self {
        let place = name.namespace.map { "in the namespace \($0)" } ?? "in no namespace"
        return Self("\(name.local) is \(place), its root element in Infor's")
    }
}
