import BODXML
import Testing

@Suite("The schema of every verb and noun")
struct VerbTests {
    struct Root: Sendable, CustomTestStringConvertible {
        let verb: String
        let noun: String
        var testDescription: String { verb + noun }
    }

    static let roots =
        ProjectSchema.nouns.flatMap { noun in ProjectSchema.verbs.map { Root(verb: $0, noun: noun) } }
        + [Root(verb: "Confirm", noun: "BOD")]

    private func isAccepted(_ text: String, _ root: Root) throws -> Bool {
        let schema = try ProjectSchema.compiled(root.testDescription)
        let document = try #require(XMLReader().read(Array(text.utf8), name: "document.xml").document)
        return SchemaValidator(schema).validate(document).isEmpty
    }

    @Test("compiles and declares its root alone, beside Property", arguments: roots)
    func compiles(_ root: Root) throws {
        let schema = try ProjectSchema.compiled(root.testDescription)
        #expect(schema.declares(XMLName(root.testDescription, namespace: ProjectSchema.namespace)))
        let names = SchemaModel(try ProjectSchema.documents(root.testDescription)).elementNames.map(\.local)
        #expect(Set(names) == [root.testDescription, "Property"])
    }

    @Test("accepts the verb's content with the identifiers first, and refuses any other", arguments: roots)
    func verbContent(_ root: Root) throws {
        for verbCase in VerbCase.all(for: root.verb) {
            let text = verbCase.document(verb: root.verb, noun: root.noun)
            #expect(try isAccepted(text, root) == verbCase.isAccepted, "\(verbCase.description): \(text)")
        }
    }

    @Test("refuses an action without its code", arguments: roots.filter { $0.verb != "Get" })
    func actionCode(_ root: Root) throws {
        for content in [VerbCase.action, VerbCase.answer] {
            let stripped = content.replacing(" actionCode='Add'", with: "").replacing(
                " actionCode='Accepted'",
                with: ""
            )
            let right = VerbCase(content).document(verb: root.verb, noun: root.noun)
            guard try isAccepted(right, root) else { continue }
            let wrong = VerbCase(stripped).document(verb: root.verb, noun: root.noun)
            #expect(try !isAccepted(wrong, root))
        }
    }

    @Test(
        "has the attributes of its verb and no other's",
        arguments: [
            ("Process", "acknowledgeCode='Always'"), ("Change", "responseCode='Accepted'"), ("Get", "maxItems='10'"),
            ("Show", "recordSetTotal='7'"),
        ]
    )
    func attributes(_ owner: String, _ attribute: String) throws {
        for root in Self.roots {
            let text = VerbCase(VerbCase.required(root.verb), attribute).document(verb: root.verb, noun: root.noun)
            #expect(try isAccepted(text, root) == (root.verb == owner), "\(text)")
        }
    }
}
