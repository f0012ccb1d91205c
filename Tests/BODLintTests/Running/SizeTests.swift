import BODDiagnostics
import BODLint
import Testing

@Suite("The size of a document")
struct SizeTests {
    /// A document with a comment that fills it up to a number of bytes.
    private func document(of count: Int) -> [UInt8] {
        let text = Array(MarkedText(Example.bod().markedDocument).text.utf8)
        let comment = Array("<!--".utf8) + [UInt8](repeating: 0x2E, count: count - text.count - 7) + Array("-->".utf8)
        return text + comment
    }

    private func ids(_ count: Int, limit: Int? = nil) throws -> [String] {
        let linter =
            limit.map { Linter(selection: .all, messageBytes: $0) } ?? Linter(selection: .all)
        let linted = try DocumentLinter(catalog: SchemaCatalog(), linter: linter).lint(document(of: count), name: "a")
        return linted.diagnostics.filter { $0.id.group == "size" }.map { "\($0.id) \($0.severity.rawValue)" }
    }

    @Test("is no finding up to 5 MB, and a warning above")
    func fiveMegabytes() throws {
        #expect(try ids(5_242_880).isEmpty)
        #expect(try ids(5_242_881) == ["size/above-five-megabytes warning"])
    }

    @Test("is an error above the limit of the licence, and then no warning too")
    func limit() throws {
        #expect(try ids(10_000, limit: 10_000).isEmpty)
        #expect(try ids(10_001, limit: 10_000) == ["size/above-limit error"])
        #expect(try ids(5_242_881, limit: 5_242_880) == ["size/above-limit error"])
        #expect(try ids(5_242_881, limit: 20_000_000) == ["size/above-five-megabytes warning"])
    }

    @Test("is set by max-message-bytes of a configuration")
    func configured() throws {
        let configuration = try configuration("limits:\n  max-message-bytes: 10000\n")
        let settings = configuration.settings(configuration.entries(for: nil), LintOptionSettings())
        let linted = try DocumentLinter(catalog: SchemaCatalog(), linter: Linter(settings)).lint(
            document(of: 10_001),
            name: "a"
        )
        #expect(linted.diagnostics.contains { $0.summary == "the document has 10001 bytes; the limit is 10000" })
    }
}
