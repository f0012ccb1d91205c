import BODDiagnostics
import BODLint
import BODTestSupport
import Foundation
import Testing

@Suite("A schema, linted")
struct SchemaLintTests {
    private static let linter = DocumentLinter(catalog: SchemaCatalog())

    private func findings(
        _ bytes: [UInt8],
        _ name: String,
        _ files: [String: String] = [:],
        after earlier: String? = nil
    ) throws -> [Diagnostic] {
        let neighbours = DocumentNeighbours(
            file: { files[$0].map { Array($0.utf8) } },
            earlier: earlier.map { DocumentNeighbours.EarlierVersion(name: "old", bytes: Array($0.utf8)) }
        )
        return try Self.linter.lint(bytes, name: name, beside: neighbours).diagnostics
    }

    @Test("Every example has its finding at its place, and no other", arguments: RuleExample.ofSchemas)
    func examples(_ item: RuleExample) throws {
        let marked = MarkedText(item.example.markedDocument)
        let name = item.example.isJSON ? "a.json" : "a.xsd"
        let found = try findings(Array(marked.text.utf8), name, after: item.example.companion).map { finding in
            let start = finding.location.range?.start
            return "\(finding.id) \(start.map { "\($0.line):\($0.column)" } ?? "")"
        }
        #expect(found == marked.positions.map { "\(item.description.id) \($0)" }, sourceLocation: item.sourceLocation)
    }

    @Test("finds what it includes beside it, and says when it is not there")
    func includes() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:include schemaLocation="Components.xsd"/>
              <xs:element name="Item" type="ItemType"/>
            </xs:schema>
            """
        let other = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:complexType name="ItemType"/></xs:schema>
            """
        #expect(try findings(Array(schema.utf8), "x/Item.xsd", ["Components.xsd": other]).isEmpty)
        let missing = try findings(Array(schema.utf8), "x/Item.xsd")
        #expect(missing.map { "\($0.id) \($0.location.range?.start.line ?? 0)" } == ["schema/does-not-compile 2"])
        // Nobody has looked, so nobody can tell.
        #expect(try Self.linter.lint(Array(schema.utf8), name: "x/Item.xsd").diagnostics.isEmpty)
    }

    @Test("A mistake in an included document is told with the way there")
    func elsewhere() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="B.xsd"/></xs:schema>
            """
        let other = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="B"/></xs:schema>
            """
        let found = try #require(findings(Array(schema.utf8), "x/A.xsd", ["B.xsd": other]).first)
        #expect(found.location.file == "x/A.xsd")
        #expect(found.notes.first?.location?.file == "x/B.xsd")
    }

    @Test("of ours compiles with what stands beside it", arguments: ["xsd"])
    func own(_ folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Project.root.appendingPathComponent(folder).path
        ).filter { $0.hasSuffix(".xsd") }
        #expect(files.count > 20)
        for file in files {
            let neighbours = DocumentNeighbours(file: { try? Project.bytes("\(folder)/\($0)") })
            let found = try Self.linter.lint(Project.bytes("\(folder)/\(file)"), name: file, beside: neighbours)
            #expect(!found.diagnostics.contains { $0.id == "schema/does-not-compile" }, "\(file)")
        }
    }

    @Test("is suppressed and ignored like any document")
    func suppressed() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <!-- bod-ignore schema/union-type: the receiver is not Infor -->
              <xs:simpleType name="A"><xs:union memberTypes="xs:date xs:time"/></xs:simpleType>
            </xs:schema>
            """
        let report = try Self.linter.lint(Array(schema.utf8), name: "a.xsd").report
        #expect(report.diagnostics.isEmpty)
        #expect(report.suppressed.count == 1)
    }
}
