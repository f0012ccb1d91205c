import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that is longer than ION takes.
struct BODIDTooLong: Rule {
    static let description = RuleDescription(
        "id/bod-id-too-long",
        .error,
        name: "BODID too long",
        summary: "BODID has at most 255 characters.",
        rationale: "it is stored in fields of 255 characters, and a cut one matches no answer",
        remedy: "leave descriptions out of the document's number, which is what usually makes it so long",
        passing: [.bod(bodID: String(repeating: "b", count: 255))],
        failing: [.bod(bodID: "↓" + String(repeating: "b", count: 256))],
        references: ["Infor ION Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let field = bod.applicationArea?.bodID, field.value.length > BODID.maximumLength else { return }
        report(Finding(.tooLong("BODID", field.value.length, limit: BODID.maximumLength), at: .content(field.element)))
    }
}
