import BODDiagnostics
import BODLint
import BODTestSupport
import Testing

@Suite("The documentation of the rules")
struct RuleDocumentationTests {
    @Test("docs/rules.md is what the rules say; RECORD_SNAPSHOTS=1 swift test writes it anew")
    func page() {
        expectSnapshot(RuleDocumentation.markdown(), at: "docs/rules.md")
    }

    @Test("A rule is explained under the headings of the documentation")
    func explained() throws {
        let description = try #require(RuleRegistry.standard.description(of: "id/logical-id-upper-case"))
        #expect(
            RuleDocumentation.text(of: description) == """
                id/logical-id-upper-case · warning
                Capital letters in a logical ID

                What it checks
                  The sender's LogicalID is in lower case.

                Why it matters
                  Infor allows a to z only, and ION compares logical IDs with regard to case.

                Example
                    <Sender><LogicalID>lid://infor.ims.CP_Acme</LogicalID></Sender>

                Instead
                  Write it exactly as the connection point shows it, which is usually in lower case.
                    <Sender><LogicalID>lid://infor.ims.cp_acme</LogicalID></Sender>

                References
                  - Infor ION Development Guide, “Logical ID”

                """
        )
    }

    @Test("A rule of a schema shows the schema")
    func constraint() throws {
        let description = try #require(RuleRegistry.standard.description(of: "cvc/pattern-valid"))
        #expect(RuleDocumentation.text(of: description).contains(#"<xs:pattern value="[A-Z]{3}"/>"#))
    }
}
