import BODJSON
import Testing

@Suite(.enabled(if: SchemaSuite.isPresent, "the JSON Schema Test Suite is not among the reference data"))
struct SchemaSuiteTests {
    @Test(arguments: JSONSchemaDraft.allCases)
    func `Every mandatory test of the official suite passes`(draft: JSONSchemaDraft) throws {
        let suite = try #require(try SchemaSuite())
        let outcome = try suite.run(draft)
        print("JSON Schema Test Suite, \(draft), mandatory: \(outcome.passed) of \(outcome.total)")
        #expect(outcome.failures == [])
        #expect(outcome.total > 800)
    }

    /// `content.json` is left out: what is in a text is described only, as the drafts after 7 demand.
    @Test(arguments: JSONSchemaDraft.allCases)
    func `The optional tests of the official suite pass`(draft: JSONSchemaDraft) throws {
        let suite = try #require(try SchemaSuite())
        let outcome = try suite.run(draft, subfolder: "optional", without: "content.json")
        print("JSON Schema Test Suite, \(draft), optional: \(outcome.passed) of \(outcome.total)")
        #expect(outcome.failures == [])
    }

    @Test(arguments: JSONSchemaDraft.allCases)
    func `The format tests of the official suite pass`(draft: JSONSchemaDraft) throws {
        let suite = try #require(try SchemaSuite())
        let outcome = try suite.run(draft, subfolder: "optional/format", assertsFormats: true)
        print("JSON Schema Test Suite, \(draft), formats: \(outcome.passed) of \(outcome.total)")
        #expect(outcome.failures == [])
    }
}
