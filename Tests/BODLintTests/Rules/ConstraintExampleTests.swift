import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("The examples of constraints")
struct ConstraintExampleTests {
    @Test("A schema refuses the example by the constraint, at the marked place", arguments: RuleExample.ofConstraints)
    func refused(_ item: RuleExample) throws {
        let marked = MarkedText(item.example.markedDocument)
        let declarations = Array((item.example.schema ?? "").utf8)
        let schema = try CompiledSchema(SchemaDocumentSet(root: "example.xsd") { _ in declarations })
        let reading = XMLReader().read(Array(marked.text.utf8), name: "example.xml")
        guard let document = reading.document else { throw NotWellFormed(text: marked.text, problems: []) }
        let findings = SchemaValidator(schema).validate(document)
        let found = findings.map { finding in
            let start = finding.location.range?.start
            return "\(finding.id) \(start.map { "\($0.line):\($0.column)" } ?? "")"
        }
        let expected = marked.positions.map { "\(item.description.id) \($0)" }
        #expect(found == expected, "\(marked.text)", sourceLocation: item.sourceLocation)
    }
}
