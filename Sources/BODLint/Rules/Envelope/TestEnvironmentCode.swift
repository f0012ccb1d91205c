import BODDiagnostics
import BODModel
import BODXML

/// Reports a BOD that is marked as a test.
struct TestEnvironmentCode: Rule {
    static let description = RuleDescription(
        "envelope/test-environment-code",
        .warning,
        name: "Marked as a test",
        summary: "The root element does not say that the document comes from a test system.",
        rationale: "a receiver may refuse a test document in production, and one that does not look posts it",
        remedy: #"write systemEnvironmentCode="Production" or remove the attribute before the document goes live"#,
        passing: [.bod(attributes: #"releaseID="9.2" systemEnvironmentCode="Production""#)],
        failing: [.bod(attributes: #"releaseID="9.2" ↓systemEnvironmentCode="Test""#)],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd, SystemEnvironmentCode"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let attribute = bod.root.attribute("systemEnvironmentCode"),
            attribute.value.nonBlank?.lowercased() == "test"
        else { return }
        report(Finding(.test, at: .attribute(attribute)))
    }
}

extension Finding.Message {
    fileprivate static let test = Self("the document is marked as a test")
}
