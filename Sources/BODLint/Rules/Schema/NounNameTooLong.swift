import BODDiagnostics
import BODModel
import BODXML

/// Reports nouns with names that the Data Catalog does not take.
enum NounNameTooLong: XSDRule {
    /// The most characters of a noun's name; hsk1576587781583.
    static let limit = 30

    static let description = RuleDescription(
        "schema/noun-name-too-long",
        .error,
        name: "Name of a noun too long",
        summary: "The name of a noun has at most 30 characters.",
        rationale: "the Data Catalog does not take a longer one",
        remedy: "shorten the name of the noun, in all its schemas and documents",
        passing: [.xsd("<xs:element name=\"MyServiceAgreement\" type=\"xs:string\"/>")],
        failing: [
            .xsd("<xs:element name=\"↓MyMaintenanceServiceAgreementRequest\" type=\"xs:string\"/>"),
            .xsd("<xs:element name=\"↓SyncMyMaintenanceServiceAgreementRequest\" type=\"xs:string\"/>"),
        ],
        references: ["Infor Data Catalog, “Object information”"]
    )

    static func check(_ schema: ParsedDocument, _ report: (Finding) -> Void) {
        let targets = schema.root.childElements.filter { $0.isSchema("element") }
        // A file of shared components declares elements that are no nouns.
        guard targets.count == 1, let name = targets.first?.attribute("name") else { return }
        let noun = BODName(rootElement: name.value)?.noun ?? name.value
        guard noun.length > limit else { return }
        report(Finding(.tooLong("the noun \(noun)", noun.length, limit: limit), at: .value(name)))
    }
}
