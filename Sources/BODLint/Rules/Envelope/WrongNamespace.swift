import BODDiagnostics
import BODModel
import BODXML

/// Reports a root element outside Infor's namespace.
struct WrongNamespace: Rule {
    static let description = RuleDescription(
        "envelope/wrong-namespace",
        .error,
        name: "Wrong namespace",
        summary: "The root element is in the namespace http://schema.infor.com/InforOAGIS/2.",
        rationale: "receivers look for names of this namespace and find nothing in a document of another",
        remedy: #"write xmlns="http://schema.infor.com/InforOAGIS/2" on the root element, whatever the BOD's version"#,
        supersedes: ["cvc/elt.1"],
        passing: [.document(#"<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2"/>"#)],
        failing: [
            .document("↓<SyncItem/>"),
            .document(#"↓<SyncItem xmlns="http://www.openapplications.org/oagis/9"/>"#),
            .document(#"↓<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2/"/>"#),
            .document(#"↓<bod:SyncItem xmlns:bod="http://schema.infor.com/2.14.x/InforOAGIS"/>"#),
        ],
        references: ["Infor ION Development Guide, “BOD structure”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        let namespace = bod.root.namespace
        if let namespace, sameBytes(namespace, BODNamespace.infor) { return }
        report(Finding(.wrong(namespace), at: .startTag(bod.root)))
    }
}

extension Finding.Message {
    fileprivate static func wrong(_ namespace: String?) -> Self {
        guard let namespace else { return Self("the root element is in no namespace") }
        switch namespace {
        case BODNamespace.oagis9, BODNamespace.oagis10:
            return Self(
                "the root element is in the namespace of OAGIS, not of Infor",
                remedy: "transform the document: Infor's BODs differ from those of OAGIS in more than the namespace"
            )
        default:
            return Self("the root element is in the namespace \(namespace), not in \(BODNamespace.infor)")
        }
    }
}
