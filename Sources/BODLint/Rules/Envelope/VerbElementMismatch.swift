import BODDiagnostics
import BODModel
import BODXML

/// Reports a verb element that is not the verb of the root element.
struct VerbElementMismatch: Rule {
    static let description = RuleDescription(
        "envelope/verb-element-mismatch",
        .error,
        name: "Verb element mismatch",
        summary: "The verb element in DataArea is the verb in the root element's name.",
        rationale: "ION routes by the root element and the receiver acts on the verb element, so they must agree",
        remedy: "decide which of the two is meant and name both after it",
        supersedes: ["cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b"],
        passing: [.bod("ProcessItem", verb: "<Process/>"), .bod("SyncItem", verb: "<Sync/>")],
        failing: [.bod("ProcessItem", verb: "↓<Sync/>"), .bod("SyncItem", verb: "↓<sync/>")],
        references: ["Infor ION Development Guide, “BOD structure”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let name = bod.name, let verb = bod.verb, !verb.element.isNamed(name.verb.rawValue) else { return }
        let remark = Finding.Remark("the root element \(name) says \(name.verb.rawValue)", at: .startTag(bod.root))
        // The schema reports the wrong element, and that the right one is missing in the data area.
        let area = verb.element.parent.map { [Place.startTag($0)] } ?? []
        report(
            Finding(
                .differs(verb.element.localName, name),
                at: .startTag(verb.element),
                remarks: [remark],
                alsoAt: area
            )
        )
    }
}

extension Finding.Message {
    fileprivate static func differs(_ element: String, _ name: BODName) -> Self {
        Self("the verb element is \(element), the root element asks for \(name.verb.rawValue)")
    }
}
