import BODDiagnostics
import BODLint
import Testing

@Suite("The examples of message headers")
struct HeaderExampleTests {
    private func findings(_ item: RuleExample, _ linter: Linter = Linter()) throws -> LintedDocument {
        let companion = item.example.companion.map { text in
            DocumentNeighbours { (name: "order.xml", bytes: Array(text.utf8)) }
        }
        return try DocumentLinter(catalog: SchemaCatalog(), linter: linter).lint(
            Array(MarkedText(item.example.markedDocument).text.utf8),
            name: "order.json",
            beside: companion ?? .none
        )
    }

    @Test("The marked places have the finding, and nothing else is found", arguments: RuleExample.ofHeaders)
    func marked(_ item: RuleExample) throws {
        let found = try findings(item).diagnostics.map { finding in
            let start = finding.location.range?.start
            return "\(finding.id) \(start.map { "\($0.line):\($0.column)" } ?? "")"
        }
        let expected = MarkedText(item.example.markedDocument).positions.map { "\(item.description.id) \($0)" }
        #expect(found == expected, sourceLocation: item.sourceLocation)
    }

    @Test("A finding has the severity that is described", arguments: RuleExample.ofHeaders.filter(\.isFailing))
    func severity(_ item: RuleExample) throws {
        #expect(
            try findings(item).diagnostics.allSatisfy { $0.severity == item.description.severity },
            sourceLocation: item.sourceLocation
        )
    }

    @Test("A rule can be ignored and its severity set", arguments: RuleExample.ofHeaders.filter(\.isFailing))
    func settings(_ item: RuleExample) throws {
        let id = item.description.id
        let without = Linter(selection: try RuleSelection(ignore: [id.description]))
        #expect(try findings(item, without).diagnostics.isEmpty, sourceLocation: item.sourceLocation)
        let other: Severity = item.description.severity == .info ? .error : .info
        let changed = try findings(item, Linter(severities: [id: other])).diagnostics
        #expect(changed.allSatisfy { $0.severity == other }, sourceLocation: item.sourceLocation)
    }

    @Test("Every check of headers is described, and has an example of its mistake")
    func complete() {
        let described = RuleRegistry.standard.descriptions.filter { $0.id.group == "header" }
        #expect(described.count == 21)
        // Lint knows headers by their members, so what is no object is none.
        #expect(described.filter(\.failing.isEmpty).map(\.id) == ["header/not-an-object"])
    }
}
