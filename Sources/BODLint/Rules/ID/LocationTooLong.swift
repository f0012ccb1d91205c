import BODDiagnostics
import BODModel
import BODXML

/// Reports a LocationID that is longer than ION takes.
struct LocationTooLong: Rule {
    static let description = RuleDescription(
        "id/location-too-long",
        .error,
        name: "Location too long",
        summary: "LocationID in the verb element has at most 22 characters.",
        rationale: "ION keeps it in a message header of 22 characters and refuses a longer one",
        remedy: "use the short code by which Infor knows it, not a name",
        passing: [.bod(verb: "<Sync><LocationID>1234567890123456789012</LocationID></Sync>")],
        failing: [.bod(verb: "<Sync><LocationID>↓12345678901234567890123</LocationID></Sync>")],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    private static let limit = 22

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let field = bod.verb?.locationID, field.value.length > Self.limit else { return }
        report(Finding(.tooLong("LocationID", field.value.length, limit: Self.limit), at: .content(field.element)))
    }
}
